package org.pledgekeeper.report.assembly;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.pledgekeeper.values.LocalisedText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads a report and what people wrote into it. */
@Component
class FrameQuery {

    private final JdbcClient jdbc;

    FrameQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Written(String subject, String code, LocalisedText text) {}

    Optional<ReportFrame> frame(UUID pledge, int number) {
        return jdbc.sql(
                        """
                        select r.id, r.number, p.kind, p.starts_on, p.ends_on, r.introduction,
                               r.audience
                        from report r join reporting_period p on p.id = r.period_id
                        where r.pledge_id = :pledge and r.number = :number
                        """)
                .param("pledge", pledge)
                .param("number", number)
                .query(ReportFrame.class)
                .optional();
    }

    List<Written> written(UUID report) {
        return jdbc.sql(
                        """
                        select subject, subject_code as code, text from report_narrative
                        where report_id = :report
                        """)
                .param("report", report)
                .query(Written.class)
                .list();
    }
}
