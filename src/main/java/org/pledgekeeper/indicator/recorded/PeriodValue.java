package org.pledgekeeper.indicator.recorded;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pledgekeeper.indicator.terms.IndicatorValue;
import org.pledgekeeper.values.LocalisedText;

/**
 * What was recorded for one period.
 *
 * @param period its number
 * @param observation null while nothing at all was recorded
 * @param state name of a ValueState; NO_DATA while nothing was recorded
 * @param value null where there is none, whatever the reason (rule 11)
 * @param by name of the person; null where the rule counts, or nothing was recorded
 * @param version of the observation; of no meaning while there is none
 * @param review WAITING, RETURNED or CONFIRMED, where a person recorded something
 */
public record PeriodValue(
        int period,
        LocalDate startsOn,
        LocalDate endsOn,
        @Nullable UUID observation,
        String state,
        @Nullable IndicatorValue value,
        boolean estimated,
        boolean provisional,
        @Nullable UUID recorder,
        @Nullable String by,
        @Nullable Instant at,
        @Nullable String review,
        @Nullable String confirmer,
        @Nullable LocalisedText narrative,
        int version) {

    /** Whether a person recorded it, be it that there is no value. */
    public boolean given() {
        return by != null;
    }

    /** Whether somebody may still say something of it. */
    public boolean open() {
        return given() && !"CONFIRMED".equals(review);
    }
}
