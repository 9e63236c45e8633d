package org.pledgekeeper.indicator.card;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pledgekeeper.indicator.card.IndicatorCard.Earlier;
import org.pledgekeeper.indicator.terms.IndicatorValue;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what stands beside a definition. */
@Component
public class CardQuery {

    private final JdbcClient jdbc;

    CardQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Row(
            @Nullable String responsible,
            @Nullable BigDecimal number,
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator,
            @Nullable Boolean yes,
            @Nullable Integer level,
            @Nullable Integer earlier,
            @Nullable Instant since) {

        IndicatorCard card() {
            return new IndicatorCard(
                    responsible,
                    IndicatorValue.stored(number, numerator, denominator, yes, level),
                    earlier == null || since == null ? null : new Earlier(earlier, since));
        }
    }

    /**
     * @param period null while the pledge has none
     */
    public IndicatorCard of(UUID indicator, @Nullable UUID period) {
        return jdbc.sql(
                        """
                        select u.name as responsible,
                               t.number, t.numerator, t.denominator, t.yes, t.level,
                               d.number as earlier, d.defined_at as since
                        from indicator i
                        left join app_user u on u.id = i.responsible_id
                        left join indicator_target t
                             on t.indicator_id = i.id and t.period_id = cast(:period as uuid)
                        left join observation o
                             on o.indicator_id = i.id and o.period_id = cast(:period as uuid)
                             and o.definition < i.definition_number
                        left join indicator_definition d
                             on d.indicator_id = i.id and d.number = o.definition
                        where i.id = :indicator
                        """)
                .param("indicator", indicator)
                .param("period", period)
                .query(Row.class)
                .single()
                .card();
    }
}
