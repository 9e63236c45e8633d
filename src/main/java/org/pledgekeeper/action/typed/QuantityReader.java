package org.pledgekeeper.action.typed;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pledgekeeper.values.LocalisedText;
import org.pledgekeeper.values.Quantity;
import org.springframework.validation.Errors;

/** Reads how many of what, in the digits of any script. */
public final class QuantityReader {

    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}([.,]\\d{1,6})?");

    private final String fields;
    private final Texts texts;
    private final Errors errors;

    /**
     * @param fields how the names of its fields value and counted begin, {@code quantities[0].}
     */
    public QuantityReader(String fields, Texts texts, Errors errors) {
        this.fields = fields;
        this.texts = texts;
        this.errors = errors;
    }

    /** Null where it could not be read; then the errors say why. */
    public @Nullable Quantity read(
            String value,
            String qualified,
            String counts,
            String what,
            @Nullable LocalisedText before) {
        var qualifier = Choice.of(Quantity.Qualifier.class, qualified, Quantity.Qualifier.EXACT);
        var unit = Choice.of(Quantity.Unit.class, counts, Quantity.Unit.OTHER);
        boolean wordsOnly =
                qualifier == Quantity.Qualifier.SEVERAL
                        || qualifier == Quantity.Qualifier.NOT_STATED;
        var counted = texts.read(fields + "counted", what, Texts.LINE, before);
        var typed = value.replaceAll("[\\s\\u00A0\\u202F]", "");
        if (typed.isEmpty() != wordsOnly) {
            errors.rejectValue(
                    fields + "value",
                    wordsOnly ? "action.number-not-wanted" : "action.number-needed");
            return null;
        }
        if (wordsOnly) {
            return new Quantity(null, qualifier, unit, counted);
        }
        var digits = Choice.latinDigits(typed);
        if (!NUMBER.matcher(digits).matches()) {
            errors.rejectValue(fields + "value", "action.number-unreadable");
            return null;
        }
        var number = new BigDecimal(digits.replace(',', '.'));
        if (number.signum() < 0) {
            errors.rejectValue(fields + "value", "action.number-negative");
            return null;
        }
        return new Quantity(number, qualifier, unit, counted);
    }
}
