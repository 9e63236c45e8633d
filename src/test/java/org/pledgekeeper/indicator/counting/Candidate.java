package org.pledgekeeper.indicator.counting;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pledgekeeper.values.LocalisedText;
import org.pledgekeeper.values.MeasureType;
import org.pledgekeeper.values.Timespan;
import org.pledgekeeper.values.Visibility;

/**
 * An action that may count for an indicator, with all that the rule asks about it.
 *
 * @param partOfId the action that it is a part of, candidate or not
 * @param judged BEFORE, WITHIN or AFTER the pledge: what a person decided about dates that leave it
 *     open
 * @param origin STATED, AS_ABOVE or INFERRED; INFERRED also when only its commitment leads to the
 *     indicator
 */
record Candidate(
        UUID indicatorId,
        UUID id,
        int number,
        LocalisedText title,
        @Nullable MeasureType type,
        Timespan span,
        String status,
        String recordState,
        @Nullable UUID seriesId,
        @Nullable LocalisedText seriesTitle,
        @Nullable UUID partOfId,
        boolean countable,
        @Nullable String judged,
        boolean proven,
        String origin,
        Visibility visibility,
        UUID createdBy) {

    /** Its name within the pledge. */
    public String reference() {
        return "A" + number;
    }

    /** Nobody claims it for the indicator. */
    boolean offered() {
        return origin.equals("INFERRED");
    }
}
