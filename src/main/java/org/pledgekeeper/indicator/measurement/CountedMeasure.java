package org.pledgekeeper.indicator.measurement;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Actions that count once together (rule 4), as a person gets to see them.
 *
 * @param actions those of them that the page shows
 */
public record CountedMeasure(LedgerLine.Under measure, List<LedgerLine> actions) {

    /** The lines grouped, in the order in which they stand. */
    static List<CountedMeasure> of(List<LedgerLine> lines) {
        return lines.stream()
                .collect(
                        Collectors.groupingBy(
                                LedgerLine::measure, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(each -> new CountedMeasure(each.getKey(), each.getValue()))
                .toList();
    }

    /** Counts once for several actions. */
    public boolean several() {
        return measure.together() > 1;
    }
}
