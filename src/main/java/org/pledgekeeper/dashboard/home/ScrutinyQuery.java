package org.pledgekeeper.dashboard.home;

import java.util.List;
import org.pledgekeeper.action.sight.Sight;
import org.pledgekeeper.dashboard.ActionLine;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what somebody wants to see who trusts nothing. */
@Component
class ScrutinyQuery {

    private final JdbcClient jdbc;

    ScrutinyQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Newest first. */
    List<FrozenReport> snapshots(Sight sight) {
        return jdbc.sql(
                        """
                        select p.code as pledge, p.title, r.number as report, s.number,
                            s.sha256, w.name as approver, s.approved_at, r.state
                        from snapshot s
                        join report r on r.id = s.report_id
                        join pledge p on p.id = r.pledge_id
                        join app_user w on w.id = s.approved_by
                        where
                        """
                                + Sight.reads("p.id")
                                + " order by s.approved_at desc limit 5")
                .params(sight.params())
                .query(FrozenReport.class)
                .list();
    }

    /** Verified as done or going on, and nothing shows it. */
    List<ActionLine> unproven(Sight sight) {
        return jdbc.sql(
                        ActionLine.SELECT
                                + """
                                where a.number is not null and a.record_state = 'VERIFIED'
                                  and a.status in ('COMPLETED', 'ONGOING')
                                  and a.deleted_at is null
                                  and not exists (select 1 from action_proof e
                                                  where e.action_id = a.id) and
                                """
                                + Sight.shows("a")
                                + " order by a.verified_at desc, a.number limit 6")
                .params(sight.params())
                .query(ActionLine.class)
                .list();
    }

    /** Actions that a frozen report knew, and that changed afterwards; one row an action. */
    List<LateChange> changesAfterApproval(Sight sight) {
        return jdbc.sql(
                        """
                        with frozen as (
                            select r.pledge_id, max(s.approved_at) as at
                            from snapshot s join report r on r.id = s.report_id
                            where %s group by r.pledge_id)
                        select p.code as pledge, a.number, a.title, max(e.at) as at,
                            count(*) as changes,
                            (array_agg(w.name order by e.id desc))[1] as person
                        from frozen f
                        join action a on a.pledge_id = f.pledge_id and a.number is not null
                            and a.created_at < f.at
                        join audit_entry e on e.record_type = 'action' and e.record_id = a.id
                            and e.at > f.at
                        join pledge p on p.id = a.pledge_id
                        left join app_user w on w.id = e.actor
                        where a.deleted_at is null and %s
                        group by p.code, a.number, a.title order by at desc limit 10
                        """
                                .formatted(Sight.reads("r.pledge_id"), Sight.shows("a")))
                .params(sight.params())
                .query(LateChange.class)
                .list();
    }
}
