package org.pledgekeeper.report.review;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the history of a report. */
@Component
class ReviewQuery {

    private final JdbcClient jdbc;

    ReviewQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Latest first; by their identifiers, because an approval is dated to the second. */
    List<Reviewed> steps(UUID report) {
        return jdbc.sql(
                        """
                        select v.step, v.reason, v.language, u.name, v.at
                        from report_review v join app_user u on u.id = v.by_user
                        where v.report_id = :report order by v.id desc
                        """)
                .param("report", report)
                .query(Reviewed.class)
                .list();
    }
}
