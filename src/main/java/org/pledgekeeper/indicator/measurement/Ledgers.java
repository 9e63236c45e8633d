package org.pledgekeeper.indicator.measurement;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pledgekeeper.indicator.IndicatorFacts;
import org.pledgekeeper.indicator.counting.LedgerQuery;
import org.pledgekeeper.indicator.counting.LedgerQuery.Excerpt;
import org.pledgekeeper.indicator.counting.LedgerRow;
import org.pledgekeeper.indicator.counting.Why;
import org.pledgekeeper.indicator.counting.Window;
import org.pledgekeeper.pledge.PledgeDirectory;
import org.pledgekeeper.pledge.PledgeFacts;
import org.springframework.stereotype.Component;

/**
 * Opens a value down to its actions: every candidate, what became of it and why. The caller was
 * allowed to read the pledge.
 */
@Component
public class Ledgers {

    private final LedgerQuery lines;
    private final PledgeDirectory pledges;

    Ledgers(LedgerQuery lines, PledgeDirectory pledges) {
        this.lines = lines;
        this.pledges = pledges;
    }

    /** Every candidate of an indicator, in the order of their numbers. */
    public List<LedgerLine> all(
            PledgeFacts pledge, IndicatorFacts indicator, LocalDate from, LocalDate to) {
        return all(pledge, List.of(indicator), from, to).getOrDefault(indicator.id(), List.of());
    }

    /** The same of several indicators of a pledge at once, by their ids. */
    public Map<UUID, List<LedgerLine>> all(
            PledgeFacts pledge, List<IndicatorFacts> indicators, LocalDate from, LocalDate to) {
        var windows = indicators.stream().map(each -> new Window(each.id(), from, to)).toList();
        var found = new HashMap<UUID, List<LedgerLine>>();
        lines.all(windows).forEach((id, rows) -> found.put(id, entries(pledge, rows)));
        return found;
    }

    List<LedgerLine> some(PledgeFacts pledge, Window window, Excerpt excerpt) {
        return entries(pledge, lines.some(window, excerpt));
    }

    private List<LedgerLine> entries(PledgeFacts pledge, List<LedgerRow> rows) {
        return rows.stream().map(each -> entry(pledge, each)).toList();
    }

    private LedgerLine entry(PledgeFacts pledge, LedgerRow row) {
        var person = pledges.person();
        boolean own = row.createdBy().equals(person.id().value());
        return new LedgerLine(
                "A" + row.number(),
                pledge.shows(person, row.visibility(), own) ? row.title() : null,
                row.type(),
                row.span(),
                row.judged(),
                row.status(),
                row.origin(),
                row.visibility(),
                row.section(),
                row.outcome(),
                row.why(),
                detail(row),
                new LedgerLine.Under(
                        key(row),
                        row.measureType(),
                        row.seriesTitle(),
                        row.together(),
                        row.fresh()));
    }

    private static @Nullable String detail(LedgerRow row) {
        return row.whole() != null
                ? "A" + row.whole()
                : row.why() == Why.STATUS ? row.status() : null;
    }

    private static String key(LedgerRow row) {
        var series = row.seriesTitle();
        return series == null
                ? "A" + row.measureNumber()
                : LedgerLine.SERIES + series.originalText();
    }
}
