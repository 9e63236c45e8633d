package org.pledgekeeper.dashboard.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.pledgekeeper.support.Trials;

class TimeAxisTest {

    private static final LocalDate PLEDGED = LocalDate.of(2019, 12, 9);
    private static final LocalDate END = LocalDate.of(2023, 12, 31);

    @Test
    void reachesFromTheFirstYearOfThePledgeToItsLast() {
        var axis = TimeAxis.of(PLEDGED, null, END);
        assertThat(axis.at(LocalDate.of(2019, 1, 1))).isZero();
        assertThat(axis.at(LocalDate.of(2024, 1, 1))).isEqualTo(100);
        assertThat(axis.years())
                .extracting(TimeAxis.Year::year)
                .containsExactly(2019, 2020, 2021, 2022, 2023);
        assertThat(axis.strip()).isZero();
    }

    @Test
    void pressesTheYearsBeforeThePledgeIntoAStripOfTheirOwn() {
        var axis = TimeAxis.of(PLEDGED, LocalDate.of(2014, 5, 1), END);
        assertThat(axis.at(LocalDate.of(2014, 1, 1))).isZero();
        assertThat(axis.at(LocalDate.of(2018, 12, 31))).isLessThan(axis.strip());
        assertThat(axis.at(LocalDate.of(2019, 1, 1))).isGreaterThan(axis.strip());
        assertThat(axis.years()).extracting(TimeAxis.Year::year).startsWith(2014, 2019, 2020);
    }

    @Test
    void namesNoMoreYearsThanAPhoneHasRoomFor() {
        var axis = TimeAxis.of(PLEDGED, null, LocalDate.of(2060, 1, 1));
        assertThat(axis.years().stream().filter(TimeAxis.Year::named)).hasSizeBetween(4, 8);
    }

    @Test
    void neverTurnsBackAndNeverLeavesItsWidth() {
        Trials.of(
                2_000,
                random -> {
                    var first = LocalDate.of(2000 + random.nextInt(25), 1 + random.nextInt(12), 1);
                    var axis = TimeAxis.of(PLEDGED, first, END.plusDays(random.nextInt(4000)));
                    var day = first.plusDays(random.nextInt(9000) - 500);
                    var later = day.plusDays(random.nextInt(3000));
                    assertThat(axis.at(day)).isBetween(0.0, 100.0);
                    assertThat(axis.at(later)).isBetween(axis.at(day), 100.0);
                });
    }
}
