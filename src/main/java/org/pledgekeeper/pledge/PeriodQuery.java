package org.pledgekeeper.pledge;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the reporting periods of pledges. */
@Component
class PeriodQuery {

    private final JdbcClient jdbc;

    PeriodQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Period(
            UUID pledgeId,
            UUID id,
            int number,
            LocalDate startsOn,
            LocalDate endsOn,
            String kind,
            String state) {

        PeriodFacts facts() {
            return new PeriodFacts(id, number, startsOn, endsOn, kind, state);
        }
    }

    /** Earliest first. */
    Map<UUID, List<PeriodFacts>> of(Collection<UUID> pledges) {
        return jdbc
                .sql(
                        """
                        select pledge_id, id, number, starts_on, ends_on, kind, state
                        from reporting_period where pledge_id = any(:pledges)
                        order by starts_on, number
                        """)
                .param("pledges", pledges.toArray(UUID[]::new))
                .query(Period.class)
                .list()
                .stream()
                .collect(groupingBy(Period::pledgeId, mapping(Period::facts, toList())));
    }
}
