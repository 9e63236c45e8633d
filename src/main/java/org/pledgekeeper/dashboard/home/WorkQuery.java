package org.pledgekeeper.dashboard.home;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.pledgekeeper.account.UserId;
import org.pledgekeeper.action.sight.Sight;
import org.pledgekeeper.dashboard.ActionLine;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what waits for one person. */
@Component
class WorkQuery {

    /** Found by the person, along the order; the pledges are looked at afterwards. */
    private static final String MINE =
            ActionLine.SELECT
                    + "where a.created_by = :me and a.deleted_at is null and "
                    + Sight.reads("a.pledge_id")
                    + " and ";

    /** That one of these organisations is the party {@code kept}, and an author. */
    private static final String KEPT =
            "kept.role = 'AUTHOR' and kept.organisation_id = any(:verifies)";

    private final JdbcClient jdbc;

    WorkQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Own drafts, last touched first. */
    List<ActionLine> drafts(Sight sight) {
        return lines(MINE + "a.record_state = 'DRAFT' order by a.changed_at desc limit 10", sight);
    }

    /** Own records that came back with a reason. */
    List<ActionLine> returned(Sight sight) {
        return lines(
                MINE + "a.record_state = 'RETURNED' order by a.changed_at desc limit 10", sight);
    }

    /**
     * Own planned actions that lie wholly in the past (rule 7), oldest first; not those of which a
     * draft already says what came of them.
     */
    List<ActionLine> outcomeNeeded(Sight sight, LocalDate today) {
        var sql =
                MINE
                        + """
                        a.number is not null and a.status = 'PLANNED' and a.latest < :today
                        and not exists (select 1 from action d where d.revises_id = a.id
                                        and (d.status <> a.status or d.span <> a.span))
                        order by a.latest limit 10
                        """;
        return jdbc.sql(sql)
                .params(sight.params())
                .param("today", today)
                .query(ActionLine.class)
                .list();
    }

    /**
     * Submitted by others and not verified yet, oldest first (rule 12).
     *
     * @param verifies organisations for which the person does it
     */
    List<ActionLine> toReview(UUID[] verifies, UserId person) {
        return jdbc.sql(
                        ActionLine.SELECT
                                + """
                                where a.id in (
                                    select first.id
                                    from pledge_party kept
                                    cross join lateral (
                                        select w.id, w.changed_at from action w
                                        where w.pledge_id = kept.pledge_id
                                          and w.record_state = 'SUBMITTED'
                                          and w.deleted_at is null and w.submitted_by <> :me
                                        order by w.changed_at limit 10) first
                                    where %s
                                    order by first.changed_at limit 10)
                                order by a.changed_at
                                """
                                        .formatted(KEPT))
                .param("verifies", verifies)
                .param("me", person.value())
                .query(ActionLine.class)
                .list();
    }

    private List<ActionLine> lines(String sql, Sight sight) {
        return jdbc.sql(sql).params(sight.params()).query(ActionLine.class).list();
    }

    /** Open periods without an approved report, soonest first. */
    List<DueReport> dueReports(UUID[] verifies) {
        return jdbc.sql(
                        """
                        select p.code as pledge, p.title, t.kind, t.starts_on, t.ends_on,
                            coalesce(t.due_on, t.ends_on) as due_on, r.number, r.state
                        from reporting_period t
                        join pledge p on p.id = t.pledge_id
                        left join report r on r.period_id = t.id and r.state <> 'WITHDRAWN'
                        where t.state = 'OPEN'
                          and t.pledge_id in (select kept.pledge_id from pledge_party kept where %s)
                          and (r.state is null or r.state not in ('APPROVED', 'PUBLISHED'))
                        order by due_on, p.code limit 10
                        """
                                .formatted(KEPT))
                .param("verifies", verifies)
                .query(DueReport.class)
                .list();
    }
}
