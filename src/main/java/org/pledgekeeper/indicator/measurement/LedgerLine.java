package org.pledgekeeper.indicator.measurement;

import org.jspecify.annotations.Nullable;
import org.pledgekeeper.indicator.counting.Outcome;
import org.pledgekeeper.indicator.counting.Section;
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
 * @param measure what it counts under
 */
public record LedgerLine(
        String action,
        @Nullable LocalisedText title,
        @Nullable MeasureType type,
        Timespan span,
        @Nullable String judged,
        String status,
        String origin,
        Visibility visibility,
        Section section,
        Outcome outcome,
        @Nullable Why why,
        @Nullable String detail,
        Under measure) {

    /** How the key of a series begins. */
    public static final String SERIES = "series:";

    /**
     * A measure (rule 4).
     *
     * @param key reference of an action, or {@code series:} and the name of a series
     * @param type a MeasureType name, or NOT_STATED
     * @param series its title, when it is a series
     * @param together actions that stand in this section for it
     * @param fresh counts at the end of the period and did not before it
     */
    public record Under(
            String key, String type, @Nullable LocalisedText series, int together, boolean fresh) {}

    public boolean hidden() {
        return title == null;
    }

    public boolean counted() {
        return outcome == Outcome.COUNTED;
    }

    public boolean undecided() {
        return outcome == Outcome.UNDECIDED;
    }

    /** What the measure is called where the action carries it, or lies before the pledge. */
    public @Nullable String measureKey() {
        boolean carries = outcome != Outcome.NOT_COUNTED || why == Why.BEFORE_PLEDGE;
        return carries ? measure.key() : null;
    }
}
