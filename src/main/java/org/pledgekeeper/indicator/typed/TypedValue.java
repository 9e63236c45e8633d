package org.pledgekeeper.indicator.typed;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.pledgekeeper.indicator.terms.IndicatorValue;
import org.pledgekeeper.indicator.terms.IndicatorValue.Shape;
import org.springframework.validation.Errors;

/**
 * A value as typed, in the fields of every shape; only those of the indicator's own are read.
 *
 * @param yes true, false, or empty
 */
public record TypedValue(
        String number, String numerator, String denominator, String yes, String level) {

    public static final TypedValue NOTHING = new TypedValue("", "", "", "", "");

    /** A field that the browser left out is an empty one. */
    @SuppressWarnings("NullAway")
    public TypedValue {
        number = Objects.requireNonNullElse(number, "");
        numerator = Objects.requireNonNullElse(numerator, "");
        denominator = Objects.requireNonNullElse(denominator, "");
        yes = Objects.requireNonNullElse(yes, "");
        level = Objects.requireNonNullElse(level, "");
    }

    public static TypedValue of(@Nullable IndicatorValue value) {
        return value == null
                ? NOTHING
                : new TypedValue(
                        typed(value.number()),
                        typed(value.numerator()),
                        typed(value.denominator()),
                        value.yes() == null ? "" : value.yes().toString(),
                        value.level() == null ? "" : value.level().toString());
    }

    private static String typed(@Nullable BigDecimal number) {
        return number == null ? "" : number.toPlainString();
    }

    public boolean empty(Shape shape) {
        return switch (shape) {
            case NUMBER -> number.isBlank();
            case RATIO -> numerator.isBlank() && denominator.isBlank();
            case YES_NO -> yes.isBlank();
            case LEVEL -> level.isBlank();
        };
    }

    /**
     * Null where nothing was typed, and where it could not be read; then the errors say why.
     *
     * @param at path of the fields in the form
     */
    public @Nullable IndicatorValue read(Shape shape, String at, Errors errors) {
        if (empty(shape)) {
            return null;
        }
        return switch (shape) {
            case NUMBER -> number(at, errors);
            case RATIO -> ratio(at, errors);
            case YES_NO -> IndicatorValue.yes(yes.equals("true"));
            case LEVEL -> level(at, errors);
        };
    }

    private @Nullable IndicatorValue number(String at, Errors errors) {
        var read = figure(number, at + ".number", errors);
        return read == null ? null : IndicatorValue.number(read);
    }

    /** Rule 10: both numbers or none. */
    private @Nullable IndicatorValue ratio(String at, Errors errors) {
        var part = figure(numerator, at + ".numerator", errors);
        var whole = figure(denominator, at + ".denominator", errors);
        if (part == null || whole == null) {
            return null;
        }
        if (part.signum() < 0) {
            errors.rejectValue(at + ".numerator", "indicator.value-negative");
            return null;
        }
        if (whole.signum() <= 0) {
            errors.rejectValue(at + ".denominator", "indicator.value-of-nothing");
            return null;
        }
        return IndicatorValue.ratio(part, whole);
    }

    private @Nullable IndicatorValue level(String at, Errors errors) {
        var read = Figures.whole(level);
        if (read == null) {
            errors.rejectValue(at + ".level", "indicator.no-such-level");
            return null;
        }
        return IndicatorValue.level(read);
    }

    private static @Nullable BigDecimal figure(String typed, String field, Errors errors) {
        var read = Figures.number(typed);
        if (read == null) {
            errors.rejectValue(
                    field,
                    typed.isBlank()
                            ? "indicator.value-part-missing"
                            : "indicator.value-unreadable");
        }
        return read;
    }

    /** Null where it is no year. */
    public static @Nullable Integer year(String typed) {
        return Figures.whole(typed);
    }
}
