package org.pledgekeeper.dashboard.home;

import java.time.LocalDate;
import java.util.List;
import org.pledgekeeper.dashboard.ActionLine;
import org.pledgekeeper.dashboard.attention.Reach;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what waits for one person. */
@Component
class WorkQuery {

    /** Found by the person, along the order; the pledges are looked at afterwards. */
    private static final String MINE =
            ActionLine.SELECT
                    + "where a.created_by = :me and a.deleted_at is null and p.id = any(:pledges) and ";

    private final JdbcClient jdbc;

    WorkQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Own drafts, last touched first. */
    List<ActionLine> drafts(Reach reach) {
        return lines(MINE + "a.record_state = 'DRAFT' order by a.changed_at desc limit 10", reach);
    }

    /** Own records that came back with a reason. */
    List<ActionLine> returned(Reach reach) {
        return lines(
                MINE + "a.record_state = 'RETURNED' order by a.changed_at desc limit 10", reach);
    }

    /**
     * Own planned actions that lie wholly in the past (rule 7), oldest first; not those of which a
     * draft already says what came of them.
     */
    List<ActionLine> outcomeNeeded(Reach reach, LocalDate today) {
        var sql =
                MINE
                        + """
                        a.number is not null and a.status = 'PLANNED' and a.latest < :today
                        and not exists (select 1 from action d where d.revises_id = a.id
                                        and (d.status <> a.status or d.span <> a.span))
                        order by a.latest limit 10
                        """;
        return jdbc.sql(sql)
                .params(reach.params())
                .param("today", today)
                .query(ActionLine.class)
                .list();
    }

    /** Submitted by others and not verified yet, oldest first (rule 12). */
    List<ActionLine> toReview(Reach reach) {
        return lines(
                ActionLine.SELECT
                        + """
                        where a.id in (
                            select first.id
                            from unnest(cast(:managed as uuid[])) as kept(id)
                            cross join lateral (
                                select w.id from action w
                                where w.pledge_id = kept.id and w.record_state = 'SUBMITTED'
                                  and w.deleted_at is null and w.submitted_by <> :me
                                order by w.changed_at limit 10) first) and
                        """
                        + Reach.SEES_ACTION
                        + "order by a.changed_at limit 10",
                reach);
    }

    private List<ActionLine> lines(String sql, Reach reach) {
        return jdbc.sql(sql).params(reach.params()).query(ActionLine.class).list();
    }

    /** Open periods without an approved report, soonest first. */
    List<DueReport> dueReports(Reach reach) {
        return jdbc.sql(
                        """
                        select p.code as pledge, p.title, t.kind, t.starts_on, t.ends_on,
                            coalesce(t.due_on, t.ends_on) as due_on, r.number, r.state
                        from reporting_period t
                        join pledge p on p.id = t.pledge_id
                        left join report r on r.period_id = t.id and r.state <> 'WITHDRAWN'
                        where t.state = 'OPEN' and t.pledge_id = any(:pledges)
                          and (r.state is null or r.state not in ('APPROVED', 'PUBLISHED'))
                        order by due_on, p.code limit 10
                        """)
                .params(reach.params())
                .query(DueReport.class)
                .list();
    }
}
