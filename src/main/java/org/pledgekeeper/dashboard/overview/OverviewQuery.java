package org.pledgekeeper.dashboard.overview;

import java.util.List;
import org.pledgekeeper.dashboard.ActionLine;
import org.pledgekeeper.dashboard.attention.Reach;
import org.pledgekeeper.dashboard.chart.StatusCounts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads how far a pledge is; drafts of actions do not show, except one's own. */
@Component
class OverviewQuery {

    private static final String FACT =
            "a.number is not null and a.record_state in ('SUBMITTED', 'VERIFIED') and "
                    + Reach.SEES_ACTION;

    private static final String PROGRESS =
            """
            select c.id as commitment, %s
            from commitment c
            left join action_commitment l on l.commitment_id = c.id
            left join action a on a.id = l.action_id and %s
            where c.pledge_id = any(:pledges)
            group by c.id order by c.position
            """
                    .formatted(StatusCounts.COLUMNS, FACT);

    private static final String TOTALS =
            "select %s from action a where %s".formatted(StatusCounts.COLUMNS, FACT);

    /** Walks the index of one pledge by change, and no further than to the fifth. */
    private static final String LATEST =
            ActionLine.SELECT
                    + """
                    where a.id in (
                        select latest.id
                        from unnest(cast(:pledges as uuid[])) shown(pledge)
                        cross join lateral (
                            select a.id from action a
                            where a.pledge_id = shown.pledge and a.number is not null
                              and (a.record_state in ('SUBMITTED', 'VERIFIED')
                                   or a.created_by = :me)
                              and %s
                            order by a.changed_at desc, a.id desc limit 5) latest)
                    order by a.changed_at desc, a.id desc
                    """
                            .formatted(Reach.SEES_IN_PLEDGE);

    private final JdbcClient jdbc;

    OverviewQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the order of the action plan. An action shows at every commitment that it helps. */
    List<CommitmentProgress> progress(Reach reach) {
        return jdbc.sql(PROGRESS).params(reach.params()).query(CommitmentProgress.class).list();
    }

    /** Every action once. */
    StatusCounts totals(Reach reach) {
        return jdbc.sql(TOTALS).params(reach.params()).query(StatusCounts.class).single();
    }

    List<ActionLine> latest(Reach reach) {
        return jdbc.sql(LATEST).params(reach.params()).query(ActionLine.class).list();
    }
}
