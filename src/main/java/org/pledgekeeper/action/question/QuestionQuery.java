package org.pledgekeeper.action.question;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pledgekeeper.values.Language;
import org.pledgekeeper.values.LocalisedText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads questions: for those who may edit the action, and for whoever has a link. */
@Component
class QuestionQuery {

    private final JdbcClient jdbc;

    QuestionQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What somebody with a link gets to see; no more than this ever leaves.
     *
     * @param organisation of the asker
     * @param title of the action, if the asker chose to show it
     */
    record Shown(
            Asked asked,
            @Nullable String wording,
            @Nullable String note,
            Language language,
            String asker,
            @Nullable String organisation,
            @Nullable LocalisedText title) {}

    /** A question as those read it who may edit its action. */
    record Row(
            UUID id,
            Asked asked,
            @Nullable String wording,
            Language language,
            String asker,
            Instant askedAt,
            Instant expiresAt,
            @Nullable Instant revokedAt,
            @Nullable String answer,
            @Nullable String answeredBy,
            @Nullable Instant answeredAt,
            @Nullable String outcome,
            @Nullable String settler,
            @Nullable Instant settledAt) {}

    /**
     * Empty for every link that is not good: unknown, over, taken back, answered, or to an action
     * that is gone. The title of an action that became restricted after it was released is withheld
     * (rule 15).
     */
    Optional<Shown> behind(String digest, Instant now) {
        return jdbc.sql(
                        """
                        select q.asked, q.wording, q.note, q.language, u.name as asker,
                               (select o.name from pledge_party party
                                join membership m on m.organisation_id = party.organisation_id
                                     and m.user_id = q.asked_by
                                join organisation o on o.id = party.organisation_id
                                where party.pledge_id = a.pledge_id
                                order by party.role, o.name limit 1) as organisation,
                               case when q.titled and (q.restricted or a.visibility <> 'RESTRICTED')
                                    then a.title end as title
                        from action_question q
                        join action a on a.id = q.action_id and a.deleted_at is null
                        join app_user u on u.id = q.asked_by and u.enabled
                        where q.token_hash = :digest and q.answer is null and q.revoked_at is null
                          and q.expires_at > :now
                        """)
                .param("digest", digest)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(Shown.class)
                .optional();
    }

    /** The last asked first. */
    List<Row> of(UUID action) {
        return jdbc.sql(
                        """
                        select q.id, q.asked, q.wording, q.language, u.name as asker, q.asked_at,
                               q.expires_at, q.revoked_at, q.answer::text as answer, q.answered_by,
                               q.answered_at, q.outcome, s.name as settler, q.settled_at
                        from action_question q
                        join app_user u on u.id = q.asked_by
                        left join app_user s on s.id = q.settled_by
                        where q.action_id = :action order by q.asked_at desc, q.id
                        """)
                .param("action", action)
                .query(Row.class)
                .list();
    }
}
