package org.pledgekeeper.action.comment;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.pledgekeeper.account.CurrentUser;
import org.pledgekeeper.account.Permission;
import org.pledgekeeper.account.Role;
import org.pledgekeeper.action.sight.SeenAction;
import org.pledgekeeper.pledge.PledgeId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what was said beside an action, and who can see it. */
@Component
class CommentQuery {

    private final JdbcClient jdbc;

    CommentQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param keeper whether the person hides what others said
     */
    Discussion of(
            SeenAction action, PledgeId pledge, CurrentUser person, boolean keeper, Instant now) {
        var said = said(action.id(), person, keeper, now);
        var threads =
                said.stream()
                        .filter(each -> each.threadId() == null)
                        .map(opening -> new Discussion.Topic(opening, replies(opening, said)))
                        .toList();
        var others =
                readers(action, pledge).stream()
                        .filter(each -> !each.id().equals(person.id().value()))
                        .toList();
        return new Discussion(threads, others);
    }

    private static List<Discussion.Said> replies(Discussion.Said to, List<Discussion.Said> all) {
        return all.stream().filter(each -> to.id().equals(each.threadId())).toList();
    }

    private List<Discussion.Said> said(
            UUID action, CurrentUser person, boolean keeper, Instant now) {
        return jdbc.sql(
                        """
                        select c.id, c.thread_id, c.language,
                               case when c.hidden_at is null or c.created_by = :me then c.body else '' end as body,
                               w.name as writer, c.created_at, c.edited_at, h.name as hider, c.hidden_at,
                               r.name as resolver, c.resolved_at,
                               (select string_agg(u.name, ', ' order by u.name)
                                from comment_mention m join app_user u on u.id = m.user_id
                                where m.comment_id = c.id) as called,
                               c.created_by = :me as mine,
                               c.created_by = :me and c.hidden_at is null and c.created_at > :fresh as editable,
                               case when c.hidden_at is null then c.created_by = :me or :keeper
                                    else c.hidden_by = :me end as hideable,
                               c.version
                        from action_comment c
                        join app_user w on w.id = c.created_by
                        left join app_user h on h.id = c.hidden_by
                        left join app_user r on r.id = c.resolved_by
                        where c.action_id = :action order by c.created_at, c.id
                        """)
                .param("action", action)
                .param("me", person.id().value())
                .param("keeper", keeper)
                .param("fresh", now.minus(Comment.EDITABLE).atOffset(ZoneOffset.UTC))
                .query(Discussion.Said.class)
                .list();
    }

    /** All who can see this action (rule 15); nobody else can be called. */
    List<Mentions.Person> readers(SeenAction action, PledgeId pledge) {
        return jdbc.sql(
                        """
                        select distinct u.id, u.name
                        from pledge_party party
                        join membership m on m.organisation_id = party.organisation_id
                             and m.role = any(:reading)
                        join app_user u on u.id = m.user_id and u.enabled
                        where party.pledge_id = :pledge
                          and (:visibility <> 'RESTRICTED' or u.id = :writer
                               or party.role = 'AUTHOR' and m.role = any(:restricted))
                        order by u.name, u.id
                        """)
                .param("pledge", pledge.value())
                .param("visibility", action.visibility().name())
                .param("writer", action.createdBy())
                .param("reading", roles(Permission.READ))
                .param("restricted", roles(Permission.SEE_RESTRICTED))
                .query(Mentions.Person.class)
                .list();
    }

    private static String[] roles(Permission permission) {
        return Stream.of(Role.values())
                .filter(permission::allowedTo)
                .map(Role::name)
                .toArray(String[]::new);
    }

    /** Whom it calls, with those of before: a call is not taken back. */
    void call(UUID comment, Iterable<UUID> people) {
        for (var person : people) {
            jdbc.sql(
                            """
                            insert into comment_mention (comment_id, user_id) values (:comment, :person)
                            on conflict do nothing
                            """)
                    .param("comment", comment)
                    .param("person", person)
                    .update();
        }
    }
}
