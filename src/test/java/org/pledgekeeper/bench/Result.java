package org.pledgekeeper.bench;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What was measured for one visit, by the size of the portfolio. */
record Result(Visit visit, Map<Integer, Timings> bySize) {

    /** A row of a table in Markdown: median and p99 for each size. */
    String row(Iterable<Integer> sizes) {
        var row = new StringBuilder("| ").append(visit.name()).append(" | ").append(visit.role());
        for (int size : sizes) {
            var timings = bySize.get(size);
            row.append(
                    timings == null
                            ? " | –"
                            : " | %.0f / %.0f".formatted(timings.median(), timings.p99()));
        }
        return row.append(" |").toString();
    }

    /** Of the largest size: PostgreSQL alone beside the whole. */
    @Nullable String share(int size) {
        var timings = bySize.get(size);
        return timings == null
                ? null
                : "| %s | %.1f | %.1f | %.1f | %.0f %% | %d |"
                        .formatted(
                                visit.name(),
                                timings.median(),
                                timings.database(),
                                timings.slowest(),
                                100 * timings.database() / timings.median(),
                                timings.sorted().length);
    }
}
