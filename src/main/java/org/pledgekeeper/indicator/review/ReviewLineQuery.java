package org.pledgekeeper.indicator.review;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pledgekeeper.account.UserId;
import org.pledgekeeper.platform.database.LocalisedTextColumn;
import org.pledgekeeper.values.LocalisedText;
import org.pledgekeeper.values.TimeOrderedId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps what second persons said of recorded values, and reads it; nothing is ever changed. */
@Component
public class ReviewLineQuery {

    private final JdbcClient jdbc;

    ReviewLineQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The latest first. */
    public List<ReviewLine> of(UUID observation) {
        return jdbc.sql(
                        """
                        select r.verdict, r.reason, u.name as reviewer, r.decided_at
                        from observation_review r join app_user u on u.id = r.decided_by
                        where r.observation_id = :observation
                        order by r.decided_at desc, r.id desc
                        """)
                .param("observation", observation)
                .query(ReviewLine.class)
                .list();
    }

    /**
     * @param value what it is said of, in no language
     */
    public void keep(
            UUID observation,
            String verdict,
            @Nullable LocalisedText reason,
            String value,
            UserId by,
            Instant now) {
        jdbc.sql(
                        """
                        insert into observation_review (id, observation_id, verdict, reason, value,
                                                        decided_by, decided_at)
                        values (:id, :observation, :verdict, cast(:reason as jsonb), :value, :by, :now)
                        """)
                .param("id", TimeOrderedId.next())
                .param("observation", observation)
                .param("verdict", verdict)
                .param("reason", reason == null ? null : LocalisedTextColumn.write(reason))
                .param("value", value)
                .param("by", by.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }
}
