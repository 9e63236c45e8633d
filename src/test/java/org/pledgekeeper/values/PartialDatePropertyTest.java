package org.pledgekeeper.values;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pledgekeeper.support.Trials.oneOf;

import java.time.DateTimeException;
import java.util.Comparator;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pledgekeeper.support.Trials;

/** What holds of every date that is known in part. */
class PartialDatePropertyTest {

    private static final String SIGNS = "0123456789-/~?.% T";

    /** Years that leap and years that do not, at both ends of what can be written. */
    @ParameterizedTest
    @ValueSource(ints = {1800, 1900, 2000, 2023, 2024, 2100, 2200})
    void readsWhatItWrites(int year) {
        assertThat(AnyDate.of(year))
                .hasSizeGreaterThan(3 * 365)
                .allMatch(date -> PartialDate.parse(date.edtf()).equals(date));
    }

    @Test
    void readsNothingThatItWouldWriteInAnotherWay() {
        Trials.of(
                20_000,
                random -> {
                    var text = mangled(random, AnyDate.within(random, 1800, 2200).edtf());
                    try {
                        assertThat(PartialDate.parse(text).edtf()).isEqualTo(text);
                    } catch (DateTimeException refused) {
                        assertThat(refused).isNotNull();
                    }
                });
    }

    private static String mangled(Random random, String text) {
        var signs = new StringBuilder(text);
        for (int i = random.nextInt(3); i > 0; i--) {
            int at = random.nextInt(signs.length());
            char sign = SIGNS.charAt(random.nextInt(SIGNS.length()));
            switch (random.nextInt(3)) {
                case 0 -> signs.setCharAt(at, sign);
                case 1 -> signs.insert(at, sign);
                default -> signs.deleteCharAt(at);
            }
        }
        return signs.toString();
    }

    @Test
    void mayBeExactlyTheDaysThatTheCalendarNames() {
        Trials.of(
                2_000,
                random -> {
                    var date = AnyDate.within(random, 1800, 2200);
                    assertThat(date.earliest().datesUntil(date.latest().plusDays(1)))
                            .isEqualTo(AnyDate.days(date));
                });
    }

    @Test
    void ordersAllDatesInOneWay() {
        Trials.of(
                20_000,
                random -> {
                    var one = any(random);
                    var two = any(random);
                    var three = any(random);
                    assertThat(one.compareTo(two)).isEqualTo(-two.compareTo(one));
                    assertThat(one.compareTo(two) == 0)
                            .as(
                                    "%s and %s: none of two different dates may hide the other",
                                    one, two)
                            .isEqualTo(one.equals(two));
                    if (one.compareTo(two) <= 0 && two.compareTo(three) <= 0) {
                        assertThat(one.compareTo(three)).isNotPositive();
                    }
                });
    }

    @Test
    void ordersByTheFirstPossibleDayAndTheVaguerFirst() {
        Trials.of(
                2_000,
                random -> {
                    var dates = Stream.generate(() -> any(random)).limit(8).toList();
                    var byCalendar =
                            Comparator.comparing((PartialDate date) -> AnyDate.days(date).get(0))
                                    .thenComparing(date -> -AnyDate.days(date).size());
                    assertThat(dates.stream().sorted().collect(Collectors.toList()))
                            .isSortedAccordingTo(byCalendar);
                });
    }

    /** From so few that many begin alike. */
    private static PartialDate any(Random random) {
        var date = AnyDate.within(random, 2023, 2024);
        return oneOf(random, true, false)
                ? date
                : new PartialDate(
                        date.year(),
                        date.month() == null ? null : 1,
                        date.day() == null ? null : 1,
                        date.certainty());
    }
}
