package org.pledgekeeper.indicator;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** How the values of several periods become one. */
public enum Calculation {
    /** Of ratios, numerators and denominators each, never percentages (rule 10). */
    SUM(IndicatorKind.NUMBER, IndicatorKind.RATIO),
    LATEST(IndicatorKind.NUMBER, IndicatorKind.RATIO, IndicatorKind.YES_NO, IndicatorKind.RUBRIC),
    MAXIMUM(IndicatorKind.NUMBER),
    /** From the first day of the pledge, and every measure once (rule 4). */
    CUMULATIVE_DISTINCT(IndicatorKind.COUNT);

    private final Set<IndicatorKind> kinds;

    Calculation(IndicatorKind... kinds) {
        this.kinds = Set.of(kinds);
    }

    public boolean fits(IndicatorKind kind) {
        return kinds.contains(kind);
    }

    /** Those to choose from; a kind that leaves no choice has one. */
    public static List<Calculation> of(IndicatorKind kind) {
        return Stream.of(values()).filter(each -> each.fits(kind)).toList();
    }
}
