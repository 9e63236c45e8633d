package org.pledgekeeper.indicator.recorded;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pledgekeeper.indicator.terms.IndicatorValue;
import org.pledgekeeper.values.LocalisedText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what people recorded, period by period. */
@Component
class PeriodValueQuery {

    private final JdbcClient jdbc;

    PeriodValueQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Row(
            int period,
            LocalDate startsOn,
            LocalDate endsOn,
            @Nullable UUID observation,
            String state,
            @Nullable BigDecimal number,
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator,
            @Nullable Boolean yes,
            boolean estimated,
            boolean provisional,
            @Nullable UUID recorder,
            @Nullable String recordedBy,
            @Nullable Instant recordedAt,
            @Nullable String review,
            @Nullable String confirmer,
            @Nullable LocalisedText narrative,
            int version) {

        PeriodValue value() {
            return new PeriodValue(
                    period,
                    startsOn,
                    endsOn,
                    observation,
                    state,
                    IndicatorValue.stored(number, numerator, denominator, yes, null),
                    estimated,
                    provisional,
                    recorder,
                    recordedBy,
                    recordedAt,
                    review,
                    confirmer,
                    narrative,
                    version);
        }
    }

    /** All periods of the pledge that are over by that day, the earliest first. */
    List<PeriodValue> of(UUID indicator, UUID pledge, LocalDate last) {
        return jdbc
                .sql(
                        """
                        select p.number as period, p.starts_on, p.ends_on, o.id as observation,
                               coalesce(o.state, 'NO_DATA') as state, o.number, o.numerator,
                               o.denominator, o.yes, coalesce(o.estimated, false) as estimated,
                               coalesce(o.provisional, false) as provisional,
                               o.recorded_by as recorder, r.name as recorded_by, o.recorded_at,
                               o.review, c.name as confirmer, o.narrative,
                               coalesce(o.version, 0) as version
                        from reporting_period p
                        left join observation o
                             on o.period_id = p.id and o.indicator_id = :indicator
                        left join app_user r on r.id = o.recorded_by
                        left join app_user c on c.id = o.confirmed_by and o.review = 'CONFIRMED'
                        where p.pledge_id = :pledge and p.ends_on <= :last
                        order by p.ends_on, p.starts_on, p.number
                        """)
                .param("indicator", indicator)
                .param("pledge", pledge)
                .param("last", last)
                .query(Row.class)
                .list()
                .stream()
                .map(Row::value)
                .toList();
    }
}
