package org.pledgekeeper.values;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.pledgekeeper.support.Trials;

/** Dates and spans at random, and the days that the calendar says they may mean. */
final class AnyDate {

    private AnyDate() {}

    /** Every date of a year that can be written. */
    static Stream<PartialDate> of(int year) {
        return Stream.of(PartialDate.Certainty.values())
                .flatMap(
                        certainty ->
                                Stream.concat(
                                        Stream.of(new PartialDate(year, null, null, certainty)),
                                        IntStream.rangeClosed(1, 12)
                                                .boxed()
                                                .flatMap(month -> of(year, month, certainty))));
    }

    private static Stream<PartialDate> of(int year, int month, PartialDate.Certainty certainty) {
        return Stream.concat(
                Stream.of(new PartialDate(year, month, null, certainty)),
                IntStream.rangeClosed(1, YearMonth.of(year, month).lengthOfMonth())
                        .mapToObj(day -> new PartialDate(year, month, day, certainty)));
    }

    static PartialDate within(Random random, int firstYear, int lastYear) {
        int year = random.nextInt(firstYear, lastYear + 1);
        int month = random.nextInt(1, 13);
        int day = random.nextInt(1, YearMonth.of(year, month).lengthOfMonth() + 1);
        var certainty = Trials.oneOf(random, PartialDate.Certainty.values());
        return switch (random.nextInt(3)) {
            case 0 -> new PartialDate(year, null, null, certainty);
            case 1 -> new PartialDate(year, month, null, certainty);
            default -> new PartialDate(year, month, day, certainty);
        };
    }

    static Timespan span(Random random, int firstYear, int lastYear) {
        var start = random.nextInt(5) == 0 ? null : within(random, firstYear, lastYear);
        var end = within(random, firstYear, lastYear);
        return switch (random.nextInt(8)) {
            case 0 -> Timespan.UNKNOWN;
            case 1 -> Timespan.WHOLE_PLEDGE;
            case 2, 3 -> Timespan.on(end);
            case 4 -> Timespan.since(start);
            default -> between(start, end);
        };
    }

    private static Timespan between(PartialDate start, PartialDate end) {
        try {
            return Timespan.between(start, end);
        } catch (DateTimeException backwards) {
            return Timespan.between(end, start);
        }
    }

    /** By the calendar, day after day: the days that have this year, this month, this day. */
    static List<LocalDate> days(PartialDate date) {
        return LocalDate.of(date.year(), 1, 1)
                .datesUntil(LocalDate.of(date.year() + 1, 1, 1))
                .filter(day -> date.month() == null || date.month() == day.getMonthValue())
                .filter(day -> date.day() == null || date.day() == day.getDayOfMonth())
                .toList();
    }
}
