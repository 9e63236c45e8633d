package org.pledgekeeper.report.settling;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Compares what the report before announced with what is known now. */
@Component
class SettlingQuery {

    private final JdbcClient jdbc;

    SettlingQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The report before is the last frozen one whose period ended earlier. A plan that was moved to
     * another time since then is settled: it was postponed, and says so.
     */
    List<OpenPlan> unsettled(UUID pledge, int number) {
        return jdbc.sql(
                        """
                        with before as (
                            select s.content::jsonb as content
                            from report r
                            join reporting_period p on p.id = r.period_id
                            join report o on o.pledge_id = r.pledge_id and o.id <> r.id
                            join reporting_period e on e.id = o.period_id and e.ends_on < p.ends_on
                            join snapshot s on s.report_id = o.id
                            where r.pledge_id = :pledge and r.number = :number
                            order by e.ends_on desc, s.number desc
                            limit 1),
                        planned as (
                            select entry ->> 'reference' as reference, entry ->> 'when' as span
                            from before, jsonb_array_elements(content -> 'actions') as entry
                            where entry ->> 'status' = 'PLANNED')
                        select planned.reference, a.title, a.span
                        from planned join action a
                             on a.pledge_id = :pledge and 'A' || a.number = planned.reference
                        where a.deleted_at is null and a.status = 'PLANNED'
                          and a.span = planned.span
                        order by a.number
                        """)
                .param("pledge", pledge)
                .param("number", number)
                .query(OpenPlan.class)
                .list();
    }

    boolean finalReport(UUID pledge, int number) {
        return jdbc.sql(
                        """
                        select p.kind = 'FINAL' from report r
                        join reporting_period p on p.id = r.period_id
                        where r.pledge_id = :pledge and r.number = :number
                        """)
                .param("pledge", pledge)
                .param("number", number)
                .query(Boolean.class)
                .single();
    }
}
