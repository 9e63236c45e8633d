package org.pledgekeeper.indicator.targets;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pledgekeeper.indicator.terms.IndicatorValue;
import org.pledgekeeper.pledge.PeriodFacts;

/**
 * A reporting period and what the indicator is to reach by its end.
 *
 * @param value null for no target
 */
record TargetLine(PeriodFacts period, @Nullable IndicatorValue value) {

    /** Rule 13. */
    public boolean locked() {
        return period.locked();
    }

    private String signed() {
        return period.number() + "=" + (value == null ? "" : value.plain());
    }

    /** What somebody saw, in one word: who saves over something else is told (rule 17). */
    static String stamp(List<TargetLine> lines) {
        return lines.stream().map(TargetLine::signed).collect(Collectors.joining(";"));
    }
}
