package org.pledgekeeper.dashboard.timeline;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.pledgekeeper.dashboard.attention.Reach;
import org.pledgekeeper.dashboard.chart.StatusCounts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the actions of a pledge along the time; drafts do not show, except one's own. */
@Component
class TimelineQuery {

    private static final String SHOWN =
            """
            a.number is not null
              and (a.record_state in ('SUBMITTED', 'VERIFIED') or a.created_by = :me)
              and (cast(:status as text) is null or a.status = :status)
              and (cast(:commitment as text) is null or exists (
                   select 1 from action_commitment l join commitment c on c.id = l.commitment_id
                   where l.action_id = a.id and c.code = :commitment))
              and (cast(:year as int) is null or a.span <> ''
                   and (a.latest is null or a.latest >= make_date(cast(:year as int), 1, 1))
                   and (a.earliest is null or a.earliest <= make_date(cast(:year as int), 12, 31)))
              and\s"""
                    + Reach.SEES_ACTION;

    private static final String EVENTS =
            """
            select 'A' || a.number as reference, a.title, a.span, a.former_span, a.earliest,
                   a.latest, a.status, a.series_id, s.title as series_title
            from action a left join action_series s on s.id = a.series_id
            where %s
            order by a.earliest nulls last, a.number
            limit :limit
            """
                    .formatted(SHOWN);

    /** The first year that a span names is the one in which it begins. */
    private static final String YEARS =
            """
            select cast(substring(a.span from '\\d{4}') as int) as year, %s
            from action a where %s
            group by 1 order by 1 nulls last
            """
                    .formatted(StatusCounts.COLUMNS, SHOWN);

    private static final String TOTALS =
            "select %s from action a where %s".formatted(StatusCounts.COLUMNS, SHOWN);

    private final JdbcClient jdbc;

    TimelineQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    StatusCounts totals(Reach reach, TimelineFilter filter) {
        return jdbc.sql(TOTALS).params(params(reach, filter)).query(StatusCounts.class).single();
    }

    /** Earliest first. */
    List<Event> events(Reach reach, TimelineFilter filter, int limit) {
        return jdbc.sql(EVENTS)
                .params(params(reach, filter))
                .param("limit", limit)
                .query(Event.class)
                .list();
    }

    List<YearCount> years(Reach reach, TimelineFilter filter) {
        return jdbc.sql(YEARS).params(params(reach, filter)).query(YearCount.class).list();
    }

    private static Map<String, Object> params(Reach reach, TimelineFilter filter) {
        var params = new HashMap<String, Object>(reach.params());
        params.put("status", filter.inStatus());
        params.put("commitment", filter.asked());
        params.put("year", filter.inYear());
        return params;
    }
}
