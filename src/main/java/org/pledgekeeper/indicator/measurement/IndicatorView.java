package org.pledgekeeper.indicator.measurement;

import java.util.List;
import org.pledgekeeper.indicator.counting.Section;
import org.pledgekeeper.indicator.counting.TypeCount;

/**
 * A measurement, laid out for its pages.
 *
 * @param lines the beginning of each section of its ledger; none in a list of indicators
 */
public record IndicatorView(Measurement measured, List<LedgerLine> lines, boolean rightToLeft) {

    /** What counts of one type. */
    record OfType(String type, int count, Bar bar, List<CountedMeasure> measures) {}

    /** How many of the candidates count (for a rubric: are claimed), may count, do not. */
    record Share(Bar counted, Bar undecided, Bar rest) {}

    /** How the value is said: ENTERED, LEVEL, STATE, RANGE, AT_LEAST or NUMBER (rules 8, 9, 11). */
    public String shape() {
        if (measured.entered() != null) {
            return "ENTERED";
        }
        if (measured.level() != null) {
            return "LEVEL";
        }
        if (measured.value() == null || measured.state() == ValueState.NOT_APPLICABLE) {
            return "STATE";
        }
        if (measured.range()) {
            return "RANGE";
        }
        return measured.atLeast() ? "AT_LEAST" : "NUMBER";
    }

    public List<OfType> types() {
        int most = measured.byType().stream().mapToInt(TypeCount::count).max().orElse(1);
        return measured.byType().stream()
                .map(
                        each ->
                                new OfType(
                                        each.type(),
                                        each.count(),
                                        Bar.of(each.count(), most, rightToLeft),
                                        CountedMeasure.of(
                                                section(Section.COUNTED).stream()
                                                        .filter(
                                                                line ->
                                                                        line.measure()
                                                                                .type()
                                                                                .equals(
                                                                                        each
                                                                                                .type()))
                                                        .toList())))
                .toList();
    }

    public Share share() {
        var figures = measured.figures();
        int counted = measured.singleActions();
        int undecided = measured.indicator().counts() ? figures.undecided() : 0;
        var bars =
                Bar.stacked(
                        List.of(counted, undecided, figures.candidates() - counted - undecided),
                        rightToLeft);
        return new Share(bars.get(0), bars.get(1), bars.get(2));
    }

    /** Where no rule counts: what is claimed for it, dates known or not. */
    public List<LedgerLine> claimed() {
        return lines.stream().filter(each -> each.counted() || each.undecided()).toList();
    }

    /** What counts, as far as the page shows it. */
    public List<CountedMeasure> counted() {
        return CountedMeasure.of(section(Section.COUNTED));
    }

    public int countedLines() {
        return section(Section.COUNTED).size();
    }

    public List<LedgerLine> undecided() {
        return section(Section.UNDECIDED);
    }

    public List<LedgerLine> offered() {
        return section(Section.OFFERED);
    }

    public List<LedgerLine> baseline() {
        return section(Section.BASELINE);
    }

    public List<LedgerLine> excluded() {
        return section(Section.EXCLUDED);
    }

    private List<LedgerLine> section(Section section) {
        return lines.stream().filter(each -> each.section() == section).toList();
    }
}
