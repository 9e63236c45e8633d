package org.pledgekeeper.indicator.terms;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import org.hibernate.annotations.ColumnTransformer;
import org.jspecify.annotations.Nullable;
import org.pledgekeeper.platform.database.LocalisedTextColumn;
import org.pledgekeeper.values.LocalisedText;

/**
 * Where one started from. Without its year a number cannot be compared with anything.
 *
 * @param note where the value comes from
 */
@Embeddable
public record Baseline(
        @Embedded
                @AttributeOverride(name = "number", column = @Column(name = "baseline_number"))
                @AttributeOverride(
                        name = "numerator",
                        column = @Column(name = "baseline_numerator"))
                @AttributeOverride(
                        name = "denominator",
                        column = @Column(name = "baseline_denominator"))
                @AttributeOverride(name = "yes", column = @Column(name = "baseline_yes"))
                @AttributeOverride(name = "level", column = @Column(name = "baseline_level"))
                IndicatorValue value,
        @Column(name = "baseline_year") int year,
        @Column(name = "baseline_note", columnDefinition = "jsonb")
                @ColumnTransformer(write = "?::jsonb")
                @Convert(converter = LocalisedTextColumn.class)
                @Nullable LocalisedText note) {

    public static final int EARLIEST = 1900;
    public static final int LATEST = 2200;

    /**
     * @throws IllegalArgumentException when the year is none of this time
     */
    public Baseline {
        if (year < EARLIEST || year > LATEST) {
            throw new IllegalArgumentException("not a year: " + year);
        }
    }
}
