package org.pledgekeeper.indicator.recorded;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pledgekeeper.indicator.terms.IndicatorValue;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Adds recorded values up, or picks one of them, as the calculation of their indicator says. A
 * period without a value adds nothing: it is not zero (rule 11).
 */
@Component
public class SummaryQuery {

    private final JdbcClient jdbc;

    SummaryQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param last day up to which periods have to be over
     */
    public record UpTo(UUID pledge, LocalDate last) {}

    private record Row(
            UUID indicatorId,
            @Nullable BigDecimal number,
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator,
            @Nullable Boolean yes,
            int periods,
            boolean estimated,
            boolean provisional,
            boolean waiting,
            boolean returned) {

        Summary summary() {
            var value = IndicatorValue.stored(number, numerator, denominator, yes, null);
            return new Summary(
                    Objects.requireNonNull(value),
                    periods,
                    estimated,
                    provisional,
                    waiting,
                    returned);
        }
    }

    /**
     * By indicator; one without any value is missing. Of ratios, both parts are summed (rule 10).
     */
    public Map<UUID, Summary> of(List<UpTo> asked) {
        return jdbc
                .sql(
                        """
                        with found as (
                            select i.id as indicator_id, i.calculation, o.number, o.numerator,
                                   o.denominator, o.yes, o.estimated, o.provisional, o.review,
                                   count(*) over (partition by i.id) as periods,
                                   row_number() over (
                                       partition by i.id
                                       order by case when i.calculation = 'MAXIMUM' then o.number end
                                                desc nulls last,
                                                p.ends_on desc, p.starts_on desc, p.number desc) as place
                            from unnest(:pledges, cast(:last as date[])) asked(pledge, last)
                            join reporting_period p
                                 on p.pledge_id = asked.pledge and p.ends_on <= asked.last
                            join observation o on o.period_id = p.id
                                 and num_nonnulls(o.number, o.numerator, o.yes) = 1
                            join indicator i on i.id = o.indicator_id)
                        select indicator_id, sum(number) as number, sum(numerator) as numerator,
                               sum(denominator) as denominator, bool_or(yes) as yes,
                               max(periods) as periods, bool_or(estimated) as estimated,
                               bool_or(provisional) as provisional,
                               bool_or(review = 'WAITING') as waiting,
                               bool_or(review = 'RETURNED') as returned
                        from found where calculation = 'SUM' or place = 1
                        group by indicator_id
                        """)
                .param("pledges", asked.stream().map(UpTo::pledge).toArray(UUID[]::new))
                .param(
                        "last",
                        asked.stream().map(each -> each.last().toString()).toArray(String[]::new))
                .query(Row.class)
                .list()
                .stream()
                .collect(Collectors.toMap(Row::indicatorId, Row::summary));
    }
}
