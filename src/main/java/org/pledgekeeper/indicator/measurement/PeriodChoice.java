package org.pledgekeeper.indicator.measurement;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pledgekeeper.pledge.PeriodFacts;
import org.pledgekeeper.pledge.PledgeFacts;

/**
 * The reporting period whose figures a page shows: the one asked for, else the latest that is open,
 * else the latest. A pledge without periods is measured from its first day on.
 *
 * @param chosen null while the pledge has no reporting period
 * @param from first day, included
 * @param to last day, included
 */
public record PeriodChoice(
        List<PeriodFacts> all, @Nullable PeriodFacts chosen, LocalDate from, LocalDate to) {

    private static final Comparator<PeriodFacts> OPEN_THEN_LATEST =
            Comparator.comparing((PeriodFacts each) -> each.state().equals("OPEN"))
                    .thenComparing(PeriodFacts::startsOn)
                    .thenComparing(PeriodFacts::number);

    /**
     * @param asked number of a period; null for the usual one
     */
    public static PeriodChoice of(
            PledgeFacts pledge,
            List<PeriodFacts> periods,
            @Nullable Integer asked,
            LocalDate today) {
        var chosen = asked == null ? usual(periods) : PeriodFacts.numbered(periods, asked);
        return chosen == null
                ? new PeriodChoice(periods, null, pledge.startsOn(), end(pledge, today))
                : new PeriodChoice(periods, chosen, chosen.startsOn(), chosen.endsOn());
    }

    private static @Nullable PeriodFacts usual(List<PeriodFacts> periods) {
        return periods.stream().max(OPEN_THEN_LATEST).orElse(null);
    }

    /** To the end of this year at least: a date known to the year lies wholly in it. */
    private static LocalDate end(PledgeFacts pledge, LocalDate today) {
        var year = LocalDate.of(today.getYear(), 12, 31);
        return pledge.endsOn().isAfter(year) ? pledge.endsOn() : year;
    }

    public @Nullable Integer number() {
        return chosen == null ? null : Integer.valueOf(chosen.number());
    }

    /** Whether something can be recorded in it (rule 13). */
    public boolean open() {
        return chosen != null && chosen.state().equals("OPEN");
    }
}
