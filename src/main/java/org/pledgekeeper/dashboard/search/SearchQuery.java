package org.pledgekeeper.dashboard.search;

import java.util.List;
import java.util.UUID;
import org.pledgekeeper.action.sight.Sight;
import org.pledgekeeper.platform.database.PlanningQuery;
import org.pledgekeeper.platform.search.Said;
import org.pledgekeeper.values.LocalisedText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Searches, by the function of the database that understands what people type. Each kind is asked
 * along the index of its words, and ranked among the hits alone: to rank a text costs a fifth of a
 * millisecond, so of very many only the first are.
 */
@Component
class SearchQuery {

    static final int ACTIONS_SHOWN = 20;

    record PledgeHit(String code, LocalisedText title, LocalisedText objective) {}

    record CommitmentHit(String pledge, LocalisedText title, String code, LocalisedText text) {}

    record ProofHit(String pledge, String reference, LocalisedText title) {}

    record Raw(
            List<PledgeHit> pledges,
            List<CommitmentHit> commitments,
            List<ActionHit> actions,
            List<ProofHit> proofs,
            List<Said> said) {}

    /**
     * By words and by code apart, as commitments are: together neither index would serve, and what
     * is called by its code must not be lost among very many hits.
     */
    private static final String PLEDGES =
            """
            with hits as materialized (
                (select p.id from pledge p
                 where text_words(p.title) || text_words(p.objective) @@ search_query(:words)
                   and %1$s
                 limit 12)
                union
                select p.id from pledge p where p.code = lower(:words) and %1$s)
            select p.code, p.title, p.objective
            from hits join pledge p on p.id = hits.id
            order by p.code = lower(:words) desc,
                ts_rank(text_words(p.title) || text_words(p.objective), search_query(:words)) desc,
                p.code
            limit 10
            """
                    .formatted(Sight.reads("p.id"));

    private static final String COMMITMENTS =
            """
            with hits as materialized (
                (select c.id from commitment c
                 where text_words(c.text) @@ search_query(:words) and %1$s
                 limit 12)
                union
                select c.id from commitment c
                where lower(c.code) = lower(:words) and %1$s)
            select p.code as pledge, p.title, c.code, c.text
            from hits join commitment c on c.id = hits.id join pledge p on p.id = c.pledge_id
            order by lower(c.code) = lower(:words) desc,
                ts_rank(text_words(c.text), search_query(:words)) desc, p.code, c.position
            limit 10
            """
                    .formatted(Sight.reads("c.pledge_id"));

    /** Of very many hits the first ones are ranked: to rank a million would mean to read them. */
    private static final String ACTIONS =
            """
            with hits as materialized (
                select a.id, ts_rank(w.words, search_query(:words)) as rank
                from action_words w join action a on a.id = w.action_id
                where w.words @@ search_query(:words) and a.number is not null
                  and a.deleted_at is null and %s
                limit 200)
            select a.id, p.code as pledge, 'A' || a.number as reference, a.title, a.span, a.status,
                a.record_state
            from hits join action a on a.id = hits.id join pledge p on p.id = a.pledge_id
            order by hits.rank desc, a.changed_at desc, a.id limit %d
            """
                    .formatted(Sight.shows("a"), ACTIONS_SHOWN + 1);

    private static final String PROOFS =
            """
            with hits as materialized (
                select e.id, e.pledge_id, e.title from evidence e
                where text_words(e.title) @@ search_query(:words) and %s
                limit 12)
            select p.code as pledge, 'A' || proved.number as reference, e.title
            from hits e join pledge p on p.id = e.pledge_id
            cross join lateral (
                select min(a.number) as number
                from action_proof l join action a on a.id = l.action_id
                where l.evidence_id = e.id and a.deleted_at is null and %s) proved
            where proved.number is not null
            order by ts_rank(text_words(e.title), search_query(:words)) desc, e.id limit 10
            """
                    .formatted(Sight.shows("e"), Sight.shows("a"));

    private final JdbcClient jdbc;
    private final PlanningQuery plans;

    SearchQuery(JdbcClient jdbc, PlanningQuery plans) {
        this.jdbc = jdbc;
        this.plans = plans;
    }

    @Transactional(readOnly = true)
    Raw find(String words, Sight sight) {
        plans.eachForItself();
        var actions = rows(ACTIONS, words, sight, ActionHit.class);
        return new Raw(
                rows(PLEDGES, words, sight, PledgeHit.class),
                rows(COMMITMENTS, words, sight, CommitmentHit.class),
                actions,
                rows(PROOFS, words, sight, ProofHit.class),
                said(actions));
    }

    private <T> List<T> rows(String sql, String words, Sight sight, Class<T> row) {
        return jdbc.sql(sql).params(sight.params()).param("words", words).query(row).list();
    }

    private List<Said> said(List<ActionHit> actions) {
        return jdbc.sql(
                        """
                        select action_id as subject, part, texts from action_said
                        where action_id = any(:actions) order by weight, part <> 'title'
                        """)
                .param("actions", actions.stream().map(ActionHit::id).toArray(UUID[]::new))
                .query(Said.class)
                .list();
    }
}
