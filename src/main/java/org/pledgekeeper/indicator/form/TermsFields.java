package org.pledgekeeper.indicator.form;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.pledgekeeper.indicator.Calculation;
import org.pledgekeeper.indicator.IndicatorKind;
import org.pledgekeeper.indicator.IndicatorTerms;
import org.pledgekeeper.indicator.terms.Dimension;
import org.pledgekeeper.indicator.terms.Direction;
import org.pledgekeeper.values.LocalisedText;

/**
 * How values are read, compared and come by, as typed: the fields of all kinds, of which only those
 * of the chosen one are read.
 *
 * @param numerator what it counts; for a ratio the unit
 * @param responsible id of an account; empty for nobody
 */
record TermsFields(
        @Nullable Direction direction,
        @Nullable Calculation calculation,
        @Size(max = 200, message = "{indicator.too-long}") String unit,
        @Size(max = 200, message = "{indicator.too-long}") String numerator,
        @Size(max = 200, message = "{indicator.too-long}") String denominator,
        @Valid BaselineFields baseline,
        List<@Valid DimensionFields> dimensions,
        @Size(max = 1000, message = "{indicator.too-long}") String source,
        String responsible) {

    /** A field that the browser left out is an empty one. */
    @SuppressWarnings("NullAway")
    TermsFields {
        unit = Objects.requireNonNullElse(unit, "");
        numerator = Objects.requireNonNullElse(numerator, "");
        denominator = Objects.requireNonNullElse(denominator, "");
        baseline = baseline == null ? BaselineFields.of(null) : baseline;
        dimensions = rows(dimensions);
        source = Objects.requireNonNullElse(source, "");
        responsible = Objects.requireNonNullElse(responsible, "");
    }

    private static List<DimensionFields> rows(@Nullable List<DimensionFields> typed) {
        var rows = new ArrayList<DimensionFields>();
        for (int i = 0; i < Dimension.MOST; i++) {
            var row = typed == null || i >= typed.size() ? null : typed.get(i);
            rows.add(row == null ? DimensionFields.NOTHING : row);
        }
        return List.copyOf(rows);
    }

    static TermsFields usual() {
        return of(IndicatorKind.COUNT, IndicatorTerms.usual(IndicatorKind.COUNT));
    }

    static TermsFields of(IndicatorKind kind, IndicatorTerms terms) {
        var dimensions = new ArrayList<>(rows(null));
        terms.dimensions()
                .forEach(each -> dimensions.set(each.number() - 1, DimensionFields.of(each)));
        boolean ratio = kind == IndicatorKind.RATIO;
        return new TermsFields(
                terms.direction(),
                terms.calculation(),
                ratio ? "" : original(terms.unit()),
                ratio ? original(terms.unit()) : "",
                original(terms.denominatorUnit()),
                BaselineFields.of(terms.baseline()),
                dimensions,
                original(terms.source()),
                terms.responsible() == null ? "" : terms.responsible().toString());
    }

    /** Whether anything is broken down. */
    public boolean broken() {
        return dimensions.stream().anyMatch(each -> !each.equals(DimensionFields.NOTHING));
    }

    static String original(@Nullable LocalisedText text) {
        return text == null ? "" : text.originalText();
    }
}
