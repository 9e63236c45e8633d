package org.pledgekeeper.values;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pledgekeeper.support.Trials.oneOf;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.pledgekeeper.support.Trials;

/** What holds of every span of time, however little of it is known. */
class TimespanPropertyTest {

    /** Stands for all days before those of the calendar, and for all after them. */
    private static final List<LocalDate> LONG_AGO = List.of(LocalDate.of(1000, 1, 1));

    private static final List<LocalDate> NEVER = List.of(LocalDate.of(3000, 1, 1));

    @Test
    void readsWhatItWrites() {
        Trials.of(
                20_000,
                random -> {
                    var span = AnyDate.span(random, 1800, 2200);
                    assertThat(Timespan.parse(span.edtf())).isEqualTo(span);
                });
    }

    @Test
    void mayBeAskedForItsFirstAndLastDay() {
        Trials.of(
                2_000,
                random -> {
                    var span = AnyDate.span(random, 1800, 2200);
                    var start = span.start();
                    var end = span.kind() == Timespan.Kind.DATE ? start : span.end();
                    assertThat(span.earliest())
                            .isEqualTo(start == null ? null : AnyDate.days(start).get(0));
                    assertThat(span.latest())
                            .isEqualTo(
                                    end == null
                                            ? null
                                            : AnyDate.days(end).get(AnyDate.days(end).size() - 1));
                });
    }

    /** Rule 8, against all that a span may mean. */
    @Test
    void overlapsAPeriodIfItDoesWhateverItsDatesMean_rule8() {
        Trials.of(
                2_000,
                random -> {
                    var span = AnyDate.span(random, 2019, 2021);
                    var from = edge(random, 2019, 2021);
                    var to = edge(random, 2019, 2021);
                    var period = from.isAfter(to) ? List.of(to, from) : List.of(from, to);
                    assertThat(span.overlap(period.get(0), period.get(1)))
                            .as("%s in %s", span, period)
                            .isEqualTo(byCalendar(span, period.get(0), period.get(1)));
                });
    }

    @Test
    void neverOverlapsLessOfALongerPeriod_rule8() {
        Trials.of(
                5_000,
                random -> {
                    var span = AnyDate.span(random, 2015, 2025);
                    var from = edge(random, 2015, 2020);
                    var to = edge(random, 2020, 2025);
                    var shorter = span.overlap(from, to);
                    var longer =
                            span.overlap(
                                    from.minusDays(random.nextInt(500)),
                                    to.plusDays(random.nextInt(500)));
                    assertThat(longer).isIn(shorter == Overlap.YES ? List.of(Overlap.YES) : ANY);
                    assertThat(shorter).isIn(longer == Overlap.NO ? List.of(Overlap.NO) : ANY);
                });
    }

    private static final List<Overlap> ANY = List.of(Overlap.values());

    /** Where a period may begin or end: periods like to do so where years and months do. */
    private static LocalDate edge(Random random, int firstYear, int lastYear) {
        var date = AnyDate.within(random, firstYear, lastYear);
        return oneOf(random, date.earliest(), date.latest());
    }

    private static Overlap byCalendar(Timespan span, LocalDate from, LocalDate to) {
        return switch (span.kind()) {
            case WHOLE_PLEDGE -> Overlap.YES;
            case UNKNOWN -> Overlap.POSSIBLE;
            case DATE -> {
                var days = AnyDate.days(Objects.requireNonNull(span.start()));
                yield answer(
                        days.stream().anyMatch(day -> within(day, day, from, to)),
                        days.stream().anyMatch(day -> !within(day, day, from, to)));
            }
            case INTERVAL ->
                    span.openEnd() && span.start() == null
                            ? Overlap.YES
                            : ofInterval(span, from, to);
        };
    }

    private static Overlap ofInterval(Timespan span, LocalDate from, LocalDate to) {
        var end = span.end();
        var ends = end == null ? NEVER : AnyDate.days(end);
        boolean yes = false;
        boolean no = false;
        for (var last : ends) {
            for (var first : starts(span, last)) {
                if (!first.isAfter(last)) {
                    boolean inside = within(first, last, from, to);
                    yes |= inside;
                    no |= !inside;
                }
            }
        }
        return answer(yes, no);
    }

    /** Where nobody knows the start it may be any day up to the last, and long ago. */
    private static List<LocalDate> starts(Timespan span, LocalDate last) {
        var start = span.start();
        return start == null
                ? Stream.concat(LONG_AGO.stream(), Stream.of(last)).toList()
                : AnyDate.days(start);
    }

    private static boolean within(LocalDate first, LocalDate last, LocalDate from, LocalDate to) {
        return !first.isAfter(to) && !last.isBefore(from);
    }

    private static Overlap answer(boolean yes, boolean no) {
        return yes && no ? Overlap.POSSIBLE : yes ? Overlap.YES : Overlap.NO;
    }
}
