package org.pledgekeeper.indicator.counting;

import java.util.List;

/**
 * Actions that count once together: one by itself, a series, a parent with its parts (rule 4).
 *
 * @param type a MeasureType name, or NOT_STATED
 * @param lines the actions, at least one of them counted or undecided
 */
public record Measure(Root root, String type, List<LedgerLine> lines) {

    /** Counts surely; otherwise all that it rests on is undecided. */
    public boolean counted() {
        return lines.stream().anyMatch(LedgerLine::counted);
    }
}
