package org.pledgekeeper.report;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pledgekeeper.values.Language;
import org.pledgekeeper.values.LocalisedText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the history of a report. */
@Component
class ReviewQuery {

    private final JdbcClient jdbc;

    ReviewQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param language of the reason
     */
    record Step(
            String step,
            @Nullable String reason,
            @Nullable String language,
            String name,
            Instant at) {

        public @Nullable LocalisedText why() {
            return reason == null || language == null
                    ? null
                    : LocalisedText.of(new Language(language), reason);
        }
    }

    /** Latest first. */
    List<Step> steps(UUID report) {
        return jdbc.sql(
                        """
                        select v.step, v.reason, v.language, u.name, v.at
                        from report_review v join app_user u on u.id = v.by_user
                        where v.report_id = :report order by v.at desc, v.id desc
                        """)
                .param("report", report)
                .query(Step.class)
                .list();
    }

    /** Why the report was opened again the last time. */
    @Nullable LocalisedText amendmentReason(UUID report) {
        return steps(report).stream()
                .filter(step -> step.step().equals(Review.Step.AMENDED.name()))
                .findFirst()
                .map(Step::why)
                .orElse(null);
    }
}
