package org.pledgekeeper.dashboard.chart;

import java.util.List;
import org.pledgekeeper.dashboard.chart.Bar.Share;
import org.pledgekeeper.values.Language;

/**
 * How many actions have come how far: four groups of the eight statuses, because a strip of eight
 * colours tells nothing.
 *
 * @param planned planned, postponed and mere ideas
 * @param hindered prevented, cancelled or suspended
 */
public record StatusCounts(long done, long going, long planned, long hindered) {

    /** Columns of this name in SQL, over a row {@code a} of the table {@code action}. */
    public static final String COLUMNS =
            """
            count(a.id) filter (where a.status = 'COMPLETED') as done,
            count(a.id) filter (where a.status = 'ONGOING') as going,
            count(a.id) filter (where a.status in ('PLANNED', 'POSTPONED', 'IDEA')) as planned,
            count(a.id) filter (where a.status in ('PREVENTED', 'CANCELLED', 'SUSPENDED')) as hindered
            """;

    public long total() {
        return done + going + planned + hindered;
    }

    public List<Share> shares() {
        return List.of(
                new Share("dashboard.done", "c2", done),
                new Share("dashboard.going", "c1", going),
                new Share("dashboard.planned", "c5", planned),
                new Share("dashboard.hindered", "c3", hindered));
    }

    /**
     * @param full the count that fills the whole width
     */
    public Bar bar(long full, Language reading) {
        return Bar.of(shares(), full, reading);
    }
}
