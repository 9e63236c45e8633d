package org.pledgekeeper.bench;

import java.time.Duration;
import java.util.Arrays;
import java.util.stream.LongStream;

/**
 * How long requests took, in nanoseconds, and how long PostgreSQL alone took of it.
 *
 * @param database milliseconds a request, of all its statements
 * @param slowest milliseconds of its slowest statement
 */
record Timings(long[] sorted, double database, double slowest) {

    private static final Duration WARM_UP = Duration.ofSeconds(2);
    private static final Duration LONGEST = Duration.ofSeconds(3);
    private static final int ENOUGH = 100;
    private static final int LOGGED = 10;

    /** Warm first; then so many requests, or as many as the time allows. */
    static Timings of(Visit visit, Browsing browsing, DatabaseLog log) {
        run(visit, browsing, 50, WARM_UP);
        var taken = run(visit, browsing, ENOUGH, LONGEST);
        var database = log.during(() -> run(visit, browsing, LOGGED, LONGEST).length);
        return new Timings(taken, database.total(), database.slowest());
    }

    private static long[] run(Visit visit, Browsing browsing, int most, Duration longest) {
        long end = System.nanoTime() + longest.toNanos();
        var taken = LongStream.builder();
        for (int each = 0; each < most && System.nanoTime() < end; each++) {
            long start = System.nanoTime();
            visit.request().accept(browsing);
            taken.add(System.nanoTime() - start);
        }
        var all = taken.build().toArray();
        Arrays.sort(all);
        return all;
    }

    double median() {
        return at(0.5);
    }

    double p99() {
        return at(0.99);
    }

    private double at(double share) {
        return sorted[(int) Math.min(sorted.length - 1, sorted.length * share)] / 1e6;
    }
}
