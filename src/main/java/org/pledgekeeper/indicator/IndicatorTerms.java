package org.pledgekeeper.indicator;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.jspecify.annotations.Nullable;
import org.pledgekeeper.indicator.terms.Baseline;
import org.pledgekeeper.indicator.terms.Dimension;
import org.pledgekeeper.indicator.terms.DimensionsColumn;
import org.pledgekeeper.indicator.terms.Direction;
import org.pledgekeeper.platform.database.LocalisedTextColumn;
import org.pledgekeeper.values.LocalisedText;

/**
 * How the values of an indicator are read, compared and come by.
 *
 * @param unit what the number, or the numerator of a ratio, counts
 * @param denominatorUnit what the denominator of a ratio counts
 * @param source where the data come from
 * @param responsible account of the person who sees to it that values are recorded
 */
@Embeddable
public record IndicatorTerms(
        @Enumerated(EnumType.STRING) Direction direction,
        @Enumerated(EnumType.STRING) Calculation calculation,
        @Column(name = "unit", columnDefinition = "jsonb")
                @ColumnTransformer(write = "?::jsonb")
                @Convert(converter = LocalisedTextColumn.class)
                @Nullable LocalisedText unit,
        @Column(name = "denominator_unit", columnDefinition = "jsonb")
                @ColumnTransformer(write = "?::jsonb")
                @Convert(converter = LocalisedTextColumn.class)
                @Nullable LocalisedText denominatorUnit,
        @Embedded @Nullable Baseline baseline,
        @Column(name = "dimensions", columnDefinition = "jsonb")
                @ColumnTransformer(write = "?::jsonb")
                @Convert(converter = DimensionsColumn.class)
                List<Dimension> dimensions,
        @Column(name = "source", columnDefinition = "jsonb")
                @ColumnTransformer(write = "?::jsonb")
                @Convert(converter = LocalisedTextColumn.class)
                @Nullable LocalisedText source,
        @Column(name = "responsible_id") @Nullable UUID responsible) {

    /** What holds of a kind as long as nobody says more. */
    public static IndicatorTerms usual(IndicatorKind kind) {
        return new IndicatorTerms(
                Direction.MORE,
                Calculation.of(kind).get(0),
                null,
                null,
                null,
                List.of(),
                null,
                null);
    }
}
