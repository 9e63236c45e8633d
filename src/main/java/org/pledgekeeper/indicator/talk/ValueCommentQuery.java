package org.pledgekeeper.indicator.talk;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.pledgekeeper.account.UserId;
import org.pledgekeeper.pledge.PledgeId;
import org.pledgekeeper.values.Language;
import org.pledgekeeper.values.LocalisedText;
import org.pledgekeeper.values.TimeOrderedId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps what was said beside values, and reads it. */
@Component
public class ValueCommentQuery {

    private final JdbcClient jdbc;

    ValueCommentQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Row(
            UUID id,
            String language,
            String body,
            String writer,
            Instant createdAt,
            boolean hidden,
            boolean mine) {

        ValueComment comment() {
            return new ValueComment(
                    id, new Language(language), body, writer, createdAt, hidden, mine);
        }
    }

    /** In the order in which it was said. */
    public List<ValueComment> of(UUID observation, UserId reader) {
        return jdbc
                .sql(
                        """
                        select c.id, c.language,
                               case when c.hidden_at is null then c.body else '' end as body,
                               u.name as writer, c.created_at, c.hidden_at is not null as hidden,
                               c.created_by = :reader as mine
                        from observation_comment c join app_user u on u.id = c.created_by
                        where c.observation_id = :observation
                        order by c.created_at, c.id
                        """)
                .param("observation", observation)
                .param("reader", reader.value())
                .query(Row.class)
                .list()
                .stream()
                .map(Row::comment)
                .toList();
    }

    /** What was recorded for an indicator in a period, if anything was. */
    Optional<UUID> observation(PledgeId pledge, String indicator, int period) {
        return jdbc.sql(
                        """
                        select o.id from observation o
                        join indicator i on i.id = o.indicator_id
                        join reporting_period p on p.id = o.period_id
                        where i.pledge_id = :pledge and i.code = :indicator and p.number = :period
                        """)
                .param("pledge", pledge.value())
                .param("indicator", indicator)
                .param("period", period)
                .query(UUID.class)
                .optional();
    }

    void say(UUID observation, LocalisedText said, UserId by, Instant now) {
        jdbc.sql(
                        """
                        insert into observation_comment
                            (id, observation_id, language, body, created_by, created_at)
                        values (:id, :observation, :language, :body, :by, :now)
                        """)
                .param("id", TimeOrderedId.next())
                .param("observation", observation)
                .param("language", said.original().tag())
                .param("body", said.originalText())
                .param("by", by.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Whether it was there, and its writer's. */
    boolean hide(UUID observation, UUID comment, UserId writer, Instant now) {
        return jdbc.sql(
                                """
                                update observation_comment set hidden_at = coalesce(hidden_at, :now)
                                where id = :comment and observation_id = :observation
                                  and created_by = :writer
                                """)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("comment", comment)
                        .param("observation", observation)
                        .param("writer", writer.value())
                        .update()
                == 1;
    }
}
