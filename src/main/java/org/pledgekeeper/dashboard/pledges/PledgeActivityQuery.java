package org.pledgekeeper.dashboard.pledges;

import java.util.List;
import org.pledgekeeper.dashboard.attention.Reach;
import org.pledgekeeper.dashboard.chart.StatusCounts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what happened for pledges; drafts of actions do not show. */
@Component
class PledgeActivityQuery {

    private static final String SQL =
            """
            select p.id as pledge,
                (select min(coalesce(t.due_on, t.ends_on)) from reporting_period t
                 where t.pledge_id = p.id and t.state = 'OPEN'
                   and not exists (select 1 from report r where r.period_id = t.id
                                   and r.state in ('APPROVED', 'PUBLISHED'))) as next_due,
                max(a.changed_at) as last_activity,
                %s
            from pledge p
            left join action a on a.pledge_id = p.id and a.number is not null
                and a.record_state in ('SUBMITTED', 'VERIFIED') and %s
            where p.id = any(:pledges)
            group by p.id
            """
                    .formatted(StatusCounts.COLUMNS, Reach.SEES_ACTION);

    private final JdbcClient jdbc;

    PledgeActivityQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<PledgeActivity> within(Reach reach) {
        return jdbc.sql(SQL).params(reach.params()).query(PledgeActivity.class).list();
    }
}
