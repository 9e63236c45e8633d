package org.pledgekeeper.indicator.measurement;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pledgekeeper.values.LocalisedText;

/**
 * Actions that count once together (rule 4), as a person gets to see them.
 *
 * @param key reference of an action, or {@code series:} and the name of a series
 * @param type a MeasureType name, or NOT_STATED
 * @param series its title, when it is a series
 * @param counted false while all its actions are undecided
 * @param fresh counts at the end of the period and did not before it
 */
public record CountedMeasure(
        String key,
        String type,
        @Nullable LocalisedText series,
        boolean counted,
        boolean fresh,
        List<LedgerEntry> actions) {

    /** Counts once for several actions. */
    public boolean several() {
        return actions.size() > 1;
    }
}
