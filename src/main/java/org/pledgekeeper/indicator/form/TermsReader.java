package org.pledgekeeper.indicator.form;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pledgekeeper.indicator.Calculation;
import org.pledgekeeper.indicator.IndicatorKind;
import org.pledgekeeper.indicator.IndicatorTerms;
import org.pledgekeeper.indicator.terms.Baseline;
import org.pledgekeeper.indicator.terms.Dimension;
import org.pledgekeeper.indicator.terms.Direction;
import org.pledgekeeper.indicator.typed.TypedTexts;
import org.pledgekeeper.indicator.typed.TypedValue;
import org.pledgekeeper.values.LocalisedText;
import org.springframework.validation.Errors;

/**
 * Reads how values are read, compared and come by.
 *
 * @param before what it was; null for a new indicator
 */
record TermsReader(
        TermsFields typed, @Nullable IndicatorTerms before, TypedTexts texts, Errors errors) {

    /** To be used only when the errors say nothing. */
    IndicatorTerms read(IndicatorKind kind) {
        var possible = Calculation.of(kind);
        var chosen = typed.calculation();
        boolean choice = possible.size() > 1 && chosen != null;
        return new IndicatorTerms(
                kind.directed() && typed.direction() == Direction.LESS
                        ? Direction.LESS
                        : Direction.MORE,
                choice ? Objects.requireNonNull(chosen) : possible.get(0),
                unit(kind),
                kind == IndicatorKind.RATIO
                        ? texts.read(typed.denominator(), old(IndicatorTerms::denominatorUnit))
                        : null,
                baseline(kind),
                dimensions(),
                texts.read(typed.source(), old(IndicatorTerms::source)),
                responsible());
    }

    private @Nullable LocalisedText unit(IndicatorKind kind) {
        return switch (kind) {
            case NUMBER -> texts.read(typed.unit(), old(IndicatorTerms::unit));
            case RATIO -> texts.read(typed.numerator(), old(IndicatorTerms::unit));
            case COUNT, YES_NO, RUBRIC -> null;
        };
    }

    /** A text of the terms that held; none of a new indicator. */
    @FunctionalInterface
    private interface TextOf {

        @Nullable LocalisedText in(IndicatorTerms terms);
    }

    private @Nullable LocalisedText old(TextOf text) {
        return before == null ? null : text.in(before);
    }

    /** A value without its year says nothing, and a year without a value neither. */
    private @Nullable Baseline baseline(IndicatorKind kind) {
        var fields = typed.baseline();
        boolean dated = !fields.year().isBlank();
        if (fields.value().empty(kind.shape())) {
            if (dated || TypedTexts.written(fields.note())) {
                errors.rejectValue("terms.baseline.year", "indicator.baseline-value-needed");
            }
            return null;
        }
        var value = fields.value().read(kind.shape(), "terms.baseline.value", errors);
        var year = TypedValue.year(fields.year());
        if (year == null || year < Baseline.EARLIEST || year > Baseline.LATEST) {
            errors.rejectValue(
                    "terms.baseline.year",
                    dated ? "indicator.year-unreadable" : "indicator.baseline-year-needed");
            return null;
        }
        var note =
                texts.read(
                        fields.note(),
                        old(terms -> terms.baseline() == null ? null : terms.baseline().note()));
        return value == null ? null : new Baseline(value, year, note);
    }

    private List<Dimension> dimensions() {
        var known = before == null ? List.<Dimension>of() : before.dimensions();
        return new DimensionsReader(typed.dimensions(), known, texts, errors).read();
    }

    private @Nullable UUID responsible() {
        if (typed.responsible().isBlank()) {
            return null;
        }
        try {
            return UUID.fromString(typed.responsible());
        } catch (IllegalArgumentException nobody) {
            errors.rejectValue("terms.responsible", "indicator.responsible-unfit");
            return null;
        }
    }
}
