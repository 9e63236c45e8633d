package org.pledgekeeper.dashboard.timeline;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pledgekeeper.values.PartialDate;
import org.pledgekeeper.values.Timespan;

/**
 * How far something reaches along the axis, in per cent of the way that one reads. An end that is
 * not known to the day is soft: a date known to the year is that whole year with both ends soft.
 */
record Stretch(double from, double to, boolean softStart, boolean softEnd) {

    /** What is there is never too short to be seen and met. */
    static final double SHORTEST = 1.2;

    /**
     * @param pledge its first and its last day, for what lasted as long as the pledge
     * @param today how far what still goes on has come; it fades out after that
     * @return empty when nothing is known of the time
     */
    static Optional<Stretch> of(Timespan span, Period pledge, LocalDate today, TimeAxis axis) {
        return switch (span.kind()) {
            case UNKNOWN -> Optional.empty();
            case WHOLE_PLEDGE -> Optional.of(drawn(axis, pledge.from(), pledge.to(), false, false));
            case DATE -> {
                boolean soft = soft(span.start());
                yield Optional.of(drawn(axis, first(span, axis), last(span, today), soft, soft));
            }
            case INTERVAL ->
                    Optional.of(
                            drawn(
                                    axis,
                                    first(span, axis),
                                    last(span, today),
                                    soft(span.start()),
                                    soft(span.end())));
        };
    }

    /** From one day to another, both included. */
    record Period(LocalDate from, LocalDate to) {}

    /** Nobody knows since when: a year before the end, or as long as the axis. */
    private static LocalDate first(Timespan span, TimeAxis axis) {
        var known = span.earliest();
        if (known != null) {
            return known;
        }
        var end = span.end();
        return end == null ? axis.from() : end.earliest().minusYears(1);
    }

    /** What still goes on reaches beyond today, and at least through a year. */
    private static LocalDate last(Timespan span, LocalDate today) {
        var known = span.latest();
        if (known != null) {
            return known;
        }
        var begun = span.earliest();
        var shortest = begun == null ? today : begun.plusYears(1);
        return shortest.isAfter(today) ? shortest : today.plusMonths(6);
    }

    /** An end that nobody knows, or not to the day, or not surely. */
    private static boolean soft(@Nullable PartialDate end) {
        return end == null || end.day() == null || end.certainty() != PartialDate.Certainty.EXACT;
    }

    private static Stretch drawn(
            TimeAxis axis, LocalDate first, LocalDate last, boolean softStart, boolean softEnd) {
        double from = Math.min(axis.at(first), 100 - SHORTEST);
        double to = Math.max(axis.at(last.plusDays(1)), from + SHORTEST);
        return new Stretch(from, to, softStart, softEnd);
    }

    /** Which ends are soft, as the name of a mask; null when none is. */
    @Nullable String mask() {
        if (softStart && softEnd) {
            return "soft-both";
        }
        return softStart ? "soft-start" : softEnd ? "soft-end" : null;
    }
}
