package org.pledgekeeper.report;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.pledgekeeper.pledge.PeriodFacts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the reports of a pledge. */
@Component
class ReportQuery {

    private static final String REPORTS =
            """
            select r.id, r.number, p.kind, p.starts_on, p.ends_on, r.state, r.audience,
                   r.introduction, r.submitted_by, u.name as submitter, r.published_snapshot,
                   (select count(*) from snapshot s where s.report_id = r.id) as snapshots,
                   r.version
            from report r
            join reporting_period p on p.id = r.period_id
            left join app_user u on u.id = r.submitted_by
            where r.pledge_id = :pledge
            """;

    private final JdbcClient jdbc;

    ReportQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<ReportFacts> of(UUID pledge) {
        return jdbc.sql(REPORTS + "order by p.ends_on desc, r.number desc")
                .param("pledge", pledge)
                .query(ReportFacts.class)
                .list();
    }

    Optional<ReportFacts> find(UUID pledge, int number) {
        return jdbc.sql(REPORTS + "and r.number = :number")
                .param("pledge", pledge)
                .param("number", number)
                .query(ReportFacts.class)
                .optional();
    }

    List<PeriodFacts> unreported(UUID pledge) {
        return jdbc.sql(
                        """
                        select p.id, p.number, p.starts_on, p.ends_on, p.kind, p.state
                        from reporting_period p
                        where p.pledge_id = :pledge and p.state = 'OPEN'
                          and not exists (select 1 from report r where r.period_id = p.id)
                        order by p.starts_on, p.number
                        """)
                .param("pledge", pledge)
                .query(PeriodFacts.class)
                .list();
    }
}
