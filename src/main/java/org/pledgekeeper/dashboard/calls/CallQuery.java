package org.pledgekeeper.dashboard.calls;

import java.util.List;
import org.pledgekeeper.action.sight.Sight;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what others want of a person. */
@Component
public class CallQuery {

    private static final String CALLS =
            """
            select c.id as comment, p.code as pledge, 'A' || a.number as reference, a.title,
                w.name as writer, c.created_at, c.language, left(c.body, 300) as body,
                m.read_at is not null as read
            from comment_mention m
            join action_comment c on c.id = m.comment_id and c.hidden_at is null
            join action a on a.id = c.action_id
            join pledge p on p.id = a.pledge_id
            join app_user w on w.id = c.created_by
            where m.user_id = :me and a.deleted_at is null and %s
            order by read, c.created_at desc, c.id limit 8
            """
                    .formatted(Sight.shows("a"));

    private static final String ANSWERS =
            """
            select p.code as pledge, 'A' || a.number as reference, a.title,
                lower(q.asked) as asked, q.wording, q.answered_by, q.answered_at
            from action_question q
            join action a on a.id = q.action_id
            join pledge p on p.id = a.pledge_id
            where q.asked_by = :me and q.answered_at is not null and q.settled_at is null
              and a.deleted_at is null and %s
            order by q.answered_at desc limit 8
            """
                    .formatted(Sight.shows("a"));

    private final JdbcClient jdbc;

    CallQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Unread ones first, then the latest; of actions that the person can still see. */
    public List<Call> calls(Sight sight) {
        return jdbc.sql(CALLS).params(sight.params()).query(Call.class).list();
    }

    /** To one's own questions, until they are settled. */
    public List<Answer> answers(Sight sight) {
        return jdbc.sql(ANSWERS).params(sight.params()).query(Answer.class).list();
    }
}
