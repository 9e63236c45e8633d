package org.pledgekeeper.indicator.targets;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pledgekeeper.indicator.terms.IndicatorValue;
import org.pledgekeeper.pledge.PeriodFacts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the targets of an indicator. */
@Component
class TargetQuery {

    private final JdbcClient jdbc;

    TargetQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Row(
            UUID periodId,
            @Nullable BigDecimal number,
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator,
            @Nullable Boolean yes,
            @Nullable Integer level) {}

    /** One line a period, in their order. */
    List<TargetLine> of(UUID indicator, List<PeriodFacts> periods) {
        var found = values(indicator);
        return periods.stream().map(each -> new TargetLine(each, found.get(each.id()))).toList();
    }

    private Map<UUID, @Nullable IndicatorValue> values(UUID indicator) {
        var found = new HashMap<UUID, @Nullable IndicatorValue>();
        jdbc.sql(
                        """
                        select period_id, number, numerator, denominator, yes, level
                        from indicator_target where indicator_id = :indicator
                        """)
                .param("indicator", indicator)
                .query(Row.class)
                .list()
                .forEach(
                        row ->
                                found.put(
                                        row.periodId(),
                                        IndicatorValue.stored(
                                                row.number(),
                                                row.numerator(),
                                                row.denominator(),
                                                row.yes(),
                                                row.level())));
        return found;
    }
}
