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

    /** Empty where nothing was typed that could be searched for. */
    private static final String ASKED =
            """
            with typed as (select websearch_to_tsquery('simple', :words)::text as words),
            asked as (select case when words = '' then null
                                  else (words || ':*')::tsquery end as words from typed)
            """;

    private static final String PLEDGES =
            ASKED
                    + """
                    select p.code, p.title, p.objective
                    from asked, pledge p,
                        to_tsvector('simple', p.code || ' ' || all_wordings(p.title) || ' '
                            || all_wordings(p.objective)) as said
                    where p.id = any(:pledges) and said @@ asked.words
                    order by ts_rank(said, asked.words) desc, p.code limit 20
                    """;

    private static final String COMMITMENTS =
            ASKED
                    + """
                    select p.code as pledge, p.title, c.code, c.text
                    from asked, commitment c join pledge p on p.id = c.pledge_id,
                        to_tsvector('simple', c.code || ' ' || all_wordings(c.text)) as said
                    where p.id = any(:pledges) and said @@ asked.words
                    order by ts_rank(said, asked.words) desc, p.code, c.position limit 20
                    """;

    /**
     * The index of texts first: ordering by rank or day would walk everything for a rare word. A
     * draft shows to its writer only.
     */
    private static final String ACTIONS =
            ASKED
                    + """
                    , hits as materialized (
                        select a.id, ts_rank(a.search, asked.words) as rank
                        from asked, action a
                        where a.search @@ asked.words and a.number is not null
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
