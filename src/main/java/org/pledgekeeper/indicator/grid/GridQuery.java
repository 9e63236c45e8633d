package org.pledgekeeper.indicator.grid;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pledgekeeper.indicator.IndicatorFacts;
import org.pledgekeeper.indicator.terms.IndicatorValue;
import org.pledgekeeper.pledge.PeriodFacts;
import org.pledgekeeper.values.LocalisedText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what is recorded for all indicators and periods of a pledge at once. */
@Component
class GridQuery {

    private final JdbcClient jdbc;

    GridQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Row(
            UUID indicatorId,
            UUID periodId,
            String state,
            @Nullable BigDecimal number,
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator,
            @Nullable Boolean yes,
            boolean estimated,
            boolean provisional,
            @Nullable LocalisedText narrative,
            int version) {

        Grid.Cell cell(String indicator, PeriodFacts period) {
            return new Grid.Cell(
                    indicator,
                    period,
                    IndicatorValue.stored(number, numerator, denominator, yes, null),
                    state,
                    estimated,
                    provisional,
                    narrative,
                    version);
        }
    }

    private record At(UUID indicator, UUID period) {}

    Grid of(List<IndicatorFacts> indicators, List<PeriodFacts> periods) {
        var found = recorded(indicators);
        return new Grid(
                periods,
                indicators.stream()
                        .map(
                                each ->
                                        new Grid.Row(
                                                each,
                                                periods.stream()
                                                        .map(period -> cell(found, each, period))
                                                        .toList()))
                        .toList());
    }

    private static Grid.Cell cell(
            Map<At, Row> found, IndicatorFacts indicator, PeriodFacts period) {
        var row = found.get(new At(indicator.id(), period.id()));
        return row == null
                ? Grid.Cell.empty(indicator.code(), period)
                : row.cell(indicator.code(), period);
    }

    private Map<At, Row> recorded(List<IndicatorFacts> indicators) {
        return jdbc
                .sql(
                        """
                        select indicator_id, period_id, state, number, numerator, denominator, yes,
                               estimated, provisional, narrative, version
                        from observation where indicator_id = any(:indicators)
                        """)
                .param(
                        "indicators",
                        indicators.stream().map(IndicatorFacts::id).toArray(UUID[]::new))
                .query(Row.class)
                .list()
                .stream()
                .collect(
                        Collectors.toMap(
                                row -> new At(row.indicatorId(), row.periodId()), row -> row));
    }
}
