package org.pledgekeeper.dashboard.attention;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts what waits, one row a pledge. */
@Component
class AttentionQuery {

    private static final String SQL =
            """
            select p.id as pledge,
                (select count(*) from action a
                 where a.pledge_id = p.id and a.record_state = 'SUBMITTED' and %1$s) as waiting,
                (select count(*) from action a
                 where a.pledge_id = p.id and a.number is not null and a.status = 'PLANNED'
                   and a.latest < :today and %1$s) as outcome_needed,
                (select count(*) from action a
                 where a.pledge_id = p.id and a.number is not null
                   and a.status in ('COMPLETED', 'ONGOING')
                   and a.record_state in ('SUBMITTED', 'VERIFIED') and %1$s
                   and not exists (select 1 from action_proof e where e.action_id = a.id))
                    as unproven,
                (select count(*) from commitment c
                 where c.pledge_id = p.id
                   and not exists (select 1 from commitment below where below.parent_id = c.id)
                   and not exists (
                       select 1 from action_commitment l join action a on a.id = l.action_id
                       where l.commitment_id = c.id and a.deleted_at is null)) as gaps,
                (select count(*) from reporting_period t
                 where t.pledge_id = p.id and t.state = 'OPEN'
                   and coalesce(t.due_on, t.ends_on) < :today
                   and not exists (select 1 from report r where r.period_id = t.id
                                   and r.state in ('APPROVED', 'PUBLISHED'))) as due
            from pledge p where p.id = any(:pledges) and p.state = 'ACTIVE'
            """
                    .formatted(Reach.SEES_IN_PLEDGE);

    private final JdbcClient jdbc;

    AttentionQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Attention> of(Reach reach, LocalDate today) {
        return jdbc.sql(SQL)
                .params(reach.params())
                .param("today", today)
                .query(Attention.class)
                .list();
    }
}
