package org.pledgekeeper.indicator.counting;

import java.util.List;
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
                           partition by l.measure_id
                           order by l.action_id <> l.measure_id, l.outcome <> 'COUNTED',
                                    l.outcome <> 'UNDECIDED', l.number), 'NOT_STATED') as type_of_measure,
                       not bool_or(l.counted_before) over (partition by l.measure_id) as unseen,
                       min(l.number) over (partition by l.measure_id) as first_number
                from ledger_at(array[:indicator], array[cast(:first as date)], array[cast(:last as date)]) l
            ), sorted as (
                select *, count(*) over (partition by section, measure_id) as together,
                       row_number() over (
                           partition by section
                           order by case when section = 'COUNTED' then type_of_measure end,
                                    case when section = 'COUNTED' then first_number end, number) as place
                from line
                where (:section = '' or section = :section) and (:type = '' or type_of_measure = :type)
                  and (unseen or not :fresh)
            )
            select l.section, l.number, a.title, a.measure_type as type, a.span, a.judged, a.status,
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

    /** In the order of the numbers of the actions. */
    public List<LedgerRow> all(Window window) {
        return rows(window, Excerpt.ALL, "order by l.number");
    }

    /** Section by section, in the order of their places. */
    public List<LedgerRow> some(Window window, Excerpt excerpt) {
        return rows(window, excerpt, "order by l.section, l.place");
    }

    private List<LedgerRow> rows(Window window, Excerpt excerpt, String order) {
        refresh(window);
        var section = excerpt.section();
        return jdbc.sql(LINES + order)
                .param("indicator", window.indicator())
                .param("first", window.first())
                .param("last", window.last())
                .param("section", section == null ? "" : section.name())
                .param("type", excerpt.type())
                .param("fresh", excerpt.fresh())
                .param("from", excerpt.from())
                .param("most", excerpt.most())
                .query(LedgerRow.class)
                .list();
    }

    private void refresh(Window window) {
        jdbc.sql(
                        """
                        select cast(refresh_ledgers(array(
                            select pledge_id from indicator where id = :indicator)) as text)
                        """)
                .param("indicator", window.indicator())
                .query(String.class)
                .single();
    }
}
