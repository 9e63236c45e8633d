package org.pledgekeeper.dashboard.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a day lies, in per cent of the way that one reads. The years before the pledge, if anything
 * happened in them, are pressed into a strip of their own at the beginning, with a gap after it.
 *
 * @param before first day of that strip; null when there is none
 * @param from first day of the year in which the pledge begins
 * @param until the day after the last year
 */
record TimeAxis(@Nullable LocalDate before, LocalDate from, LocalDate until) {

    private static final double STRIP = 16;
    private static final double GAP = 2;

    /** The names of so many years fit beside each other on a phone. */
    private static final int NAMES = 8;

    /**
     * The first day of a year.
     *
     * @param named whether there is room for its name
     */
    record Year(int year, double at, boolean named) {}

    /**
     * From the first year to the last of the pledge, further where something reaches further.
     *
     * @param first the first day of all that is drawn; null when nothing bounds it
     * @param last the last day of all that is drawn and of the pledge
     */
    static TimeAxis of(LocalDate pledgeStart, @Nullable LocalDate first, LocalDate last) {
        var from = pledgeStart.withDayOfYear(1);
        var end = last.isBefore(pledgeStart) ? pledgeStart : last;
        return new TimeAxis(
                first != null && first.isBefore(from) ? first.withDayOfYear(1) : null,
                from,
                end.withDayOfYear(1).plusYears(1));
    }

    LocalDate first() {
        return before == null ? from : before;
    }

    /** Days outside lie at the ends. */
    double at(LocalDate day) {
        if (before != null && day.isBefore(from)) {
            return Math.max(0, STRIP * share(day, before, from));
        }
        double begin = before == null ? 0 : STRIP + GAP;
        double share = Math.max(0, Math.min(1, share(day, from, until)));
        return begin + (100 - begin) * share;
    }

    private static double share(LocalDate day, LocalDate from, LocalDate until) {
        return (double) (day.toEpochDay() - from.toEpochDay())
                / (until.toEpochDay() - from.toEpochDay());
    }

    /** Where the strip of the years before the pledge ends; 0 without one. */
    double strip() {
        return before == null ? 0 : STRIP;
    }

    /** The years since the pledge began; of the strip before, only the first one. */
    List<Year> years() {
        var years = new ArrayList<Year>();
        if (before != null) {
            years.add(new Year(before.getYear(), 0, true));
        }
        int last = until.getYear() - 1;
        int every = (last - from.getYear() + NAMES) / NAMES;
        for (int year = from.getYear(); year <= last; year++) {
            boolean named = (year - from.getYear()) % every == 0;
            years.add(new Year(year, at(LocalDate.of(year, 1, 1)), named));
        }
        return List.copyOf(years);
    }
}
