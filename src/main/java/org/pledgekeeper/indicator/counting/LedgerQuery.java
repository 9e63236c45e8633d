package org.pledgekeeper.indicator.counting;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the lines of a ledger, brought up to date first. */
@Component
public class LedgerQuery {

    /**
     * What counts stands type by type and measure by measure, all else by the number of the action.
     */
    private static final String LINES =
            """
            with line as materialized (
                select l.*, case when l.outcome = 'COUNTED' then 'COUNTED'
                                 when l.outcome = 'UNDECIDED' then 'UNDECIDED'
                                 when l.why = 'NOT_STATED' then 'OFFERED'
                                 when l.why = 'BEFORE_PLEDGE' then 'BASELINE'
                                 else 'EXCLUDED' end as section,
                       coalesce(first_value(l.measure_type) over (
                           partition by l.indicator_id, l.measure_id
                           order by l.action_id <> l.measure_id, not l.member,
                                    l.outcome <> 'COUNTED', l.outcome <> 'UNDECIDED', l.number), 'NOT_STATED') as type_of_measure,
                       not bool_or(l.counted_before) over (partition by l.indicator_id, l.measure_id) as unseen,
                       min(l.number) over (partition by l.indicator_id, l.measure_id) as first_number
                from ledger_at(:indicators, cast(:first as date[]), cast(:last as date[])) l
            ), sorted as (
                select *, count(*) over (partition by indicator_id, section, measure_id) as together,
                       row_number() over (
                           partition by indicator_id, section
                           order by case when section = 'COUNTED' then type_of_measure end,
                                    case when section = 'COUNTED' then first_number end, number) as place
                from line
                where (:section = '' or section = :section) and (:type = '' or type_of_measure = :type)
                  and (unseen or not :fresh)
            )
            select l.indicator_id, l.section, l.number, a.title, a.measure_type as type, a.span, a.judged, a.status,
                   coalesce(tie.origin, 'INFERRED') as origin, a.visibility, a.created_by, l.outcome,
                   l.why, whole.number as whole, l.type_of_measure as measure_type,
                   s.title as series_title, top.number as measure_number, l.together,
                   l.outcome = 'COUNTED' and l.unseen as fresh
            from sorted l
            join action a on a.id = l.action_id
            left join action_indicator tie
                 on tie.action_id = l.action_id and tie.indicator_id = l.indicator_id
            left join action whole on whole.id = l.whole_id
            left join action_series s on s.id = l.measure_id
            left join action top on top.id = l.measure_id
            where l.place > :from and l.place <= :from + :most
            """;

    private final JdbcClient jdbc;

    LedgerQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Which lines are asked for.
     *
     * @param section null for all
     * @param type of the measure; empty for all
     * @param fresh only what is new in the period
     * @param from how many to leave out at the beginning of each section
     * @param most of each section
     */
    public record Excerpt(
            @Nullable Section section, String type, boolean fresh, int from, int most) {

        /** Everything. */
        public static final Excerpt ALL = of(1_000_000);

        /** The beginning of each section. */
        public static Excerpt of(int most) {
            return new Excerpt(null, "", false, 0, most);
        }
    }

    /** Of each indicator by its id, in the order of the numbers of the actions. */
    public Map<UUID, List<LedgerRow>> all(List<Window> windows) {
        return rows(windows, Excerpt.ALL, "order by l.number").stream()
                .collect(Collectors.groupingBy(LedgerRow::indicatorId));
    }

    /** Section by section, in the order of their places. */
    public List<LedgerRow> some(Window window, Excerpt excerpt) {
        return rows(List.of(window), excerpt, "order by l.section, l.place");
    }

    private List<LedgerRow> rows(List<Window> windows, Excerpt excerpt, String order) {
        var indicators = Window.indicators(windows);
        refresh(indicators);
        var section = excerpt.section();
        return jdbc.sql(LINES + order)
                .param("indicators", indicators)
                .param("first", Window.days(windows, Window::first))
                .param("last", Window.days(windows, Window::last))
                .param("section", section == null ? "" : section.name())
                .param("type", excerpt.type())
                .param("fresh", excerpt.fresh())
                .param("from", excerpt.from())
                .param("most", excerpt.most())
                .query(LedgerRow.class)
                .list();
    }

    private void refresh(UUID[] indicators) {
        jdbc.sql(
                        """
                        select cast(refresh_ledgers(array(
                            select distinct pledge_id from indicator
                            where id = any(:indicators))) as text)
                        """)
                .param("indicators", indicators)
                .query(String.class)
                .single();
    }
}
