package org.pledgekeeper.dashboard.search;

import java.util.List;
import org.pledgekeeper.dashboard.ActionLine;
import org.pledgekeeper.dashboard.attention.Reach;
import org.pledgekeeper.dashboard.search.Found.FoundCommitment;
import org.pledgekeeper.dashboard.search.Found.FoundPledge;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Searches. Words are meant as people type them: {@code "safe return"} as a phrase, {@code -draft}
 * without it, and the last word may be unfinished.
 */
@Component
class SearchQuery {

    private static final String PLEDGES =
            """
            with asked as materialized (select search_query(:words) as words)
            select p.code, p.title, p.objective
            from asked, pledge p
            where p.id = any(:pledges)
              and (text_words(p.title) || text_words(p.objective) @@ asked.words
                   or p.code = lower(:words))
            order by ts_rank(text_words(p.title) || text_words(p.objective), asked.words) desc, p.code
            limit 20
            """;

    private static final String COMMITMENTS =
            """
            with asked as materialized (select search_query(:words) as words)
            select p.code as pledge, p.title, c.code, c.text
            from asked, commitment c join pledge p on p.id = c.pledge_id
            where p.id = any(:pledges)
              and (text_words(c.text) @@ asked.words or lower(c.code) = lower(:words))
            order by lower(c.code) = lower(:words) desc,
                ts_rank(text_words(c.text), asked.words) desc, p.code, c.position
            limit 20
            """;

    /**
     * The index of words first: ordering by rank or day would walk everything for a rare word. A
     * draft shows to its writer only.
     */
    private static final String ACTIONS =
            """
            with asked as materialized (select search_query(:words) as words),
            hits as materialized (
                select a.id, ts_rank(w.words, asked.words) as rank
                from asked, action_words w join action a on a.id = w.action_id
                where w.words @@ asked.words and a.number is not null
                  and (a.record_state in ('SUBMITTED', 'VERIFIED') or a.created_by = :me
                       or a.pledge_id = any(:managed)) and
            """
                    + Reach.SEES_ACTION
                    + ")"
                    + ActionLine.SELECT
                    + "join hits on hits.id = a.id order by hits.rank desc, a.changed_at desc limit 30";

    private final JdbcClient jdbc;

    SearchQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Found find(String words, Reach reach) {
        return new Found(
                rows(PLEDGES, words, reach, FoundPledge.class),
                rows(COMMITMENTS, words, reach, FoundCommitment.class),
                rows(ACTIONS, words, reach, ActionLine.class));
    }

    private <T> List<T> rows(String sql, String words, Reach reach, Class<T> row) {
        return jdbc.sql(sql).params(reach.params()).param("words", words).query(row).list();
    }
}
