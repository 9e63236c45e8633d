package org.pledgekeeper.indicator.measurement;

import org.jspecify.annotations.Nullable;
import org.pledgekeeper.indicator.counting.Outcome;
import org.pledgekeeper.indicator.counting.Why;
import org.pledgekeeper.values.LocalisedText;
import org.pledgekeeper.values.MeasureType;
import org.pledgekeeper.values.Timespan;
import org.pledgekeeper.values.Visibility;

/**
 * A candidate as a person gets to see it.
 *
 * @param action its reference, {@code A12}
 * @param title null when the action is restricted and the person may not see it: it counts, and
 *     says no more (rule 15)
 * @param judged BEFORE, WITHIN or AFTER the pledge, where a person decided it (rule 8)
 * @param origin STATED, AS_ABOVE or INFERRED
 * @param why what speaks against it, or PART when it counts with another
 * @param detail the status, or the reference of the action that it is a part of
 * @param measure key of the measure that it counts under
 */
public record LedgerEntry(
        String action,
        @Nullable LocalisedText title,
        @Nullable MeasureType type,
        Timespan span,
        @Nullable String judged,
        String status,
        String origin,
        Visibility visibility,
        Outcome outcome,
        @Nullable Why why,
        @Nullable String detail,
        @Nullable String measure) {

    public boolean hidden() {
        return title == null;
    }

    public boolean counted() {
        return outcome == Outcome.COUNTED;
    }

    public boolean undecided() {
        return outcome == Outcome.UNDECIDED;
    }

    /** Would fit, but nobody claims it. */
    public boolean candidate() {
        return why == Why.NOT_STATED;
    }
}
