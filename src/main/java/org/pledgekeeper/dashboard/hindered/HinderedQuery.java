package org.pledgekeeper.dashboard.hindered;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.pledgekeeper.dashboard.attention.Reach;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what could not be done; drafts do not show, except one's own. */
@Component
class HinderedQuery {

    /** The first year that is named in the plan as it was first. */
    private static final String YEAR =
            "cast(substring(coalesce(a.former_span, a.span) from '\\d{4}') as int)";

    private static final String HINDERED =
            """
            a.number is not null
              and (a.record_state in ('SUBMITTED', 'VERIFIED') or a.created_by = :me)
              and a.status in ('PREVENTED', 'CANCELLED', 'POSTPONED', 'SUSPENDED')
              and (cast(:status as text) is null or a.status = :status)
              and (cast(:reason as text) is null or a.reason_code = :reason)
              and (cast(:year as int) is null or %s = cast(:year as int))
              and (cast(:commitment as text) is null or exists (
                   select 1 from action_commitment l join commitment c on c.id = l.commitment_id
                   where l.action_id = a.id and c.code = :commitment))
              and\s"""
                            .formatted(YEAR)
                    + Reach.SEES_ACTION;

    private static final String COUNTS =
            """
            select %s as year, a.reason_code as reason, count(*) as count,
                   count(r.action_id) as replaced
            from action a left join action_replacement r on r.action_id = a.id
            where %s
            group by 1, 2 order by 1 nulls last, 2
            """
                    .formatted(YEAR, HINDERED);

    private static final String ACTIONS =
            """
            with seen as materialized (
                select a.id, a.number, a.title, a.span, a.former_span, a.status, a.reason_code,
                       a.reason_text, %s as year
                from action a where %s
                order by 9 nulls last, a.earliest nulls last, a.number limit :limit)
            select 'A' || seen.number as reference, seen.title, seen.span, seen.former_span,
                   seen.status, seen.reason_code as reason, seen.reason_text as explanation,
                   'A' || a.number as replaced_by, a.title as replaced_by_title
            from seen
            left join action_replacement r on r.action_id = seen.id
            left join action a on a.id = r.replaced_by_id and %s
            order by seen.year nulls last, seen.number
            """
                    .formatted(YEAR, HINDERED, Reach.SEES_ACTION);

    private final JdbcClient jdbc;

    HinderedQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<ReasonCount> counts(Reach reach, HinderedFilter filter) {
        return jdbc.sql(COUNTS).params(params(reach, filter)).query(ReasonCount.class).list();
    }

    /** By the year for which they were planned, earliest first. */
    List<HinderedAction> actions(Reach reach, HinderedFilter filter, int limit) {
        return jdbc.sql(ACTIONS)
                .params(params(reach, filter))
                .param("limit", limit)
                .query(HinderedAction.class)
                .list();
    }

    private static Map<String, Object> params(Reach reach, HinderedFilter filter) {
        var params = new HashMap<String, Object>(reach.params());
        params.put("status", filter.inStatus());
        params.put("reason", filter.forReason());
        params.put("year", filter.inYear());
        params.put("commitment", filter.asked());
        return params;
    }
}
