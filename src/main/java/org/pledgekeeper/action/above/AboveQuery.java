package org.pledgekeeper.action.above;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pledgekeeper.account.CurrentUser;
import org.pledgekeeper.action.sight.Sight;
import org.pledgekeeper.pledge.PledgeId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Searches the actions of a pledge that one may point to, and what they may help. */
@Component
class AboveQuery {

    static final int MOST = 20;

    private static final UUID NOTHING = new UUID(0, 0);

    private final JdbcClient jdbc;

    AboveQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The indicators of a pledge as targets. */
    List<Target> indicators(PledgeId pledge) {
        return jdbc.sql(
                        """
                        select true as indicator, id, code, definition as text from indicator
                        where pledge_id = :pledge order by position, code
                        """)
                .param("pledge", pledge.value())
                .query(Target.class)
                .list();
    }

    /**
     * The latest first, one more than is shown at once. A condition that is not asked for is left
     * out, so that the database plans for those that are.
     */
    List<AboveRow> rows(
            PledgeId pledge, AboveForm asked, @Nullable Target target, CurrentUser person) {
        var sql = new StringBuilder(ROWS);
        var params = new HashMap<String, Object>(Sight.of(person).params());
        params.put("pledge", pledge.value());
        params.put("target", target == null ? NOTHING : target.id());
        params.put("limit", MOST + 1);
        narrow(asked, sql, params);
        return jdbc.sql(sql.append(" order by a.number desc limit :limit").toString())
                .params(params)
                .query(AboveRow.class)
                .list();
    }

    private static void narrow(AboveForm asked, StringBuilder sql, Map<String, Object> params) {
        var words = asked.words();
        if (!words.isEmpty()) {
            sql.append(SAYS);
            params.put("words", words);
        }
        if (!asked.within().isEmpty()) {
            sql.append(WITHIN);
            params.put("within", asked.within());
        }
        var year = asked.year();
        if (!year.isEmpty()) {
            sql.append(IN_YEAR);
            params.put("first", LocalDate.of(Integer.parseInt(year), 1, 1));
            params.put("last", LocalDate.of(Integer.parseInt(year), 12, 31));
        }
        var before = asked.before();
        if (before != null) {
            sql.append(" and a.number < :before");
            params.put("before", before);
        }
    }

    private static final String ROWS =
            """
            select a.number, a.title, a.span, a.status, a.record_state,
                   (select string_agg(c.code, ', ' order by l.position)
                    from action_commitment l join commitment c on c.id = l.commitment_id
                    where l.action_id = a.id) as commitments,
                   exists (select 1 from action_commitment l
                           where l.commitment_id = :target and l.origin <> 'INFERRED'
                             and l.action_id in (a.id, draft.id))
                   or exists (select 1 from action_indicator l
                              where l.indicator_id = :target and l.origin <> 'INFERRED'
                                and l.action_id in (a.id, draft.id)) as here
            from action a left join action draft on draft.revises_id = a.id
            where a.pledge_id = :pledge and a.number is not null and a.deleted_at is null and %s
            """
                    .formatted(Sight.shows("a"));

    private static final String SAYS =
            """
             and exists (select 1 from action_words w
                         where w.action_id = a.id and w.words @@ search_query(:words))
            """;

    private static final String WITHIN =
            """
             and exists (select 1 from action_commitment l join commitment c on c.id = l.commitment_id
                         where l.action_id = a.id and c.code = :within)
            """;

    private static final String IN_YEAR =
            """
             and a.span <> '' and (a.latest is null or a.latest >= :first)
             and (a.earliest is null or a.earliest <= :last)
            """;
}
