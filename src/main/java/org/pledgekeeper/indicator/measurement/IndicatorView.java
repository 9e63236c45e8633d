package org.pledgekeeper.indicator.measurement;

import java.util.List;
import org.pledgekeeper.indicator.counting.Ledger.TypeCount;
import org.pledgekeeper.indicator.counting.Why;

/** A measurement, laid out for its pages: every figure with the rows that made it. */
public record IndicatorView(Measurement measured, boolean rightToLeft) {

    /** What counts of one type. */
    record OfType(String type, int count, Bar bar, List<CountedMeasure> measures) {}

    /** How the value is said: LEVEL, STATE, RANGE or NUMBER (rules 8 and 11). */
    public String shape() {
        if (measured.level() != null) {
            return "LEVEL";
        }
        if (measured.value() == null || measured.state() == ValueState.NOT_APPLICABLE) {
            return "STATE";
        }
        return measured.range() ? "RANGE" : "NUMBER";
    }

    /** How many of the candidates count (where no rule counts: are claimed), may count, do not. */
    record Share(Bar counted, Bar undecided, Bar rest) {}

    public List<OfType> types() {
        int most = measured.byType().stream().mapToInt(TypeCount::count).max().orElse(1);
        return measured.byType().stream()
                .map(
                        each ->
                                new OfType(
                                        each.type(),
                                        each.count(),
                                        Bar.of(each.count(), most, rightToLeft),
                                        counted(each.type())))
                .toList();
    }

    private List<CountedMeasure> counted(String type) {
        return measured.measures().stream()
                .filter(each -> each.counted() && each.type().equals(type))
                .toList();
    }

    public Share share() {
        int counted = measured.singleActions();
        int undecided = measured.indicator().counts() ? undecided().size() : 0;
        int rest = measured.ledger().size() - counted - undecided;
        var bars = Bar.stacked(List.of(counted, undecided, rest), rightToLeft);
        return new Share(bars.get(0), bars.get(1), bars.get(2));
    }

    public List<CountedMeasure> fresh() {
        return measured.measures().stream().filter(CountedMeasure::fresh).toList();
    }

    /** Where no rule counts: what is claimed for it, dates known or not. */
    public List<LedgerEntry> claimed() {
        return measured.ledger().stream()
                .filter(each -> each.counted() || each.undecided())
                .toList();
    }

    public List<LedgerEntry> undecided() {
        return measured.ledger().stream().filter(LedgerEntry::undecided).toList();
    }

    public List<LedgerEntry> baseline() {
        return measured.ledger().stream().filter(each -> each.why() == Why.BEFORE_PLEDGE).toList();
    }

    /** What counts neither as progress nor as baseline, and is no candidate to claim. */
    public List<LedgerEntry> excluded() {
        return measured.ledger().stream()
                .filter(
                        each ->
                                !each.counted()
                                        && !each.undecided()
                                        && !each.candidate()
                                        && each.why() != Why.BEFORE_PLEDGE)
                .toList();
    }
}
