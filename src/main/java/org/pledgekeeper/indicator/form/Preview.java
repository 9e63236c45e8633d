package org.pledgekeeper.indicator.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pledgekeeper.indicator.counting.Section;
import org.pledgekeeper.indicator.measurement.IndicatorView;
import org.pledgekeeper.indicator.measurement.LedgerLine;
import org.pledgekeeper.indicator.measurement.PeriodChoice;

/**
 * What a definition would make of the actions, before it is saved.
 *
 * @param now what the one that holds makes of them; null for a new indicator
 * @param moved how many actions would stand elsewhere in the ledger
 * @param first the first of them
 */
record Preview(
        PeriodChoice choice,
        @Nullable IndicatorView now,
        IndicatorView then,
        int moved,
        List<Moved> first) {

    private static final int SHOWN = 20;

    /**
     * An action that would stand elsewhere.
     *
     * @param before null where it was no candidate
     * @param after null where it would be none
     */
    record Moved(LedgerLine line, @Nullable Section before, @Nullable Section after) {}

    static Preview of(
            PeriodChoice choice,
            @Nullable IndicatorView now,
            IndicatorView then,
            List<LedgerLine> before,
            List<LedgerLine> after) {
        var moved = moved(before, after);
        return new Preview(
                choice, now, then, moved.size(), moved.subList(0, Math.min(SHOWN, moved.size())));
    }

    private static List<Moved> moved(List<LedgerLine> before, List<LedgerLine> after) {
        Map<String, LedgerLine> known = new HashMap<>();
        before.forEach(each -> known.put(each.action(), each));
        var moved = new ArrayList<Moved>();
        for (var line : after) {
            var was = known.remove(line.action());
            var section = was == null ? null : was.section();
            if (section != line.section()) {
                moved.add(new Moved(line, section, line.section()));
            }
        }
        before.stream()
                .filter(each -> known.containsKey(each.action()))
                .forEach(each -> moved.add(new Moved(each, each.section(), null)));
        return moved;
    }
}
