package org.pledgekeeper.action.comment;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.pledgekeeper.account.CurrentUser;
import org.pledgekeeper.action.sight.Sight;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts and reads the calls for one person; a mark that it was read is no fact of anything. */
@Component
class MentionQuery {

    private static final String CALLS =
            """
            from comment_mention m
            join action_comment c on c.id = m.comment_id and c.hidden_at is null
            join action a on a.id = c.action_id and a.deleted_at is null
            where m.user_id = :me and %s
            """
                    .formatted(Sight.shows("a"));

    private final JdbcClient jdbc;

    MentionQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Where a comment stands. */
    record Spot(String pledge, String reference) {}

    /** How many wait, among the actions that the person can still see. */
    int unread(CurrentUser person) {
        return jdbc.sql("select count(*) " + CALLS + " and m.read_at is null")
                .params(Sight.of(person).params())
                .query(Integer.class)
                .single();
    }

    Optional<Spot> spot(UUID comment, CurrentUser person) {
        return jdbc.sql(
                        """
                        select (select p.code from pledge p where p.id = a.pledge_id) as pledge,
                               'A' || a.number as reference
                        """
                                + CALLS
                                + " and c.id = :comment")
                .params(Sight.of(person).params())
                .param("comment", comment)
                .query(Spot.class)
                .optional();
    }

    /** Whoever opens, answers or resolves a thread has read all of it. */
    void read(UUID comment, CurrentUser person, Instant now) {
        jdbc.sql(
                        """
                        update comment_mention m set read_at = :now
                        from action_comment c, action_comment asked
                        where m.comment_id = c.id and m.user_id = :me and m.read_at is null
                          and asked.id = :comment
                          and coalesce(c.thread_id, c.id) = coalesce(asked.thread_id, asked.id)
                        """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("me", person.id().value())
                .param("comment", comment)
                .update();
    }
}
