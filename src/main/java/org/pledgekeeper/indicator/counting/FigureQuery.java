package org.pledgekeeper.indicator.counting;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads figures. The database counts, remembers them, and brings the ledgers up to date first, so
 * that a figure never lags behind an action; this writes, though nobody sees it.
 */
@Component
public class FigureQuery {

    private final JdbcClient jdbc;

    FigureQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Row(
            UUID indicatorId,
            int value,
            int upTo,
            boolean atLeast,
            int single,
            int fresh,
            int baseline,
            int undecided,
            int offered,
            int early,
            int candidates,
            String types) {

        Figures figures() {
            return new Figures(
                    value,
                    upTo,
                    atLeast,
                    single,
                    fresh,
                    baseline,
                    undecided,
                    offered,
                    early,
                    candidates,
                    Arrays.stream(types.split(" "))
                            .filter(each -> !each.isEmpty())
                            .map(Row::type)
                            .toList());
        }

        private static TypeCount type(String counted) {
            var parts = counted.split("=");
            return new TypeCount(parts[0], Integer.parseInt(parts[1]));
        }
    }

    /** By the id of the indicator, each for one window at most. */
    public Map<UUID, Figures> of(List<Window> windows) {
        return jdbc
                .sql(
                        """
                        select indicator_id, value, up_to, at_least, single, fresh, baseline, undecided,
                               offered, early, candidates, types
                        from figures(:indicators, cast(:first as date[]), cast(:last as date[]))
                        """)
                .param("indicators", Window.indicators(windows))
                .param("first", Window.days(windows, Window::first))
                .param("last", Window.days(windows, Window::last))
                .query(Row.class)
                .list()
                .stream()
                .collect(Collectors.toMap(Row::indicatorId, Row::figures));
    }
}
