package org.pledgekeeper.dashboard.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.Optional;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pledgekeeper.values.Timespan;

class StretchTest {

    private static final LocalDate TODAY = LocalDate.of(2022, 7, 1);
    private static final Stretch.Period PLEDGE =
            new Stretch.Period(LocalDate.of(2020, 1, 1), LocalDate.of(2023, 12, 31));
    private static final TimeAxis AXIS = TimeAxis.of(PLEDGE.from(), null, PLEDGE.to());
    private static final Offset<Double> NEARLY = within(0.1);

    private static Optional<Stretch> of(String edtf) {
        return Stretch.of(Timespan.parse(edtf), PLEDGE, TODAY, AXIS);
    }

    private static Stretch drawn(String edtf) {
        return of(edtf).orElseThrow();
    }

    @Test
    void aYearAloneIsThatWholeYearWithSoftEnds() {
        var year = drawn("2021");
        assertThat(year.from()).isCloseTo(25, NEARLY);
        assertThat(year.to()).isCloseTo(50, NEARLY);
        assertThat(year.mask()).isEqualTo("soft-both");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "firm",
            value = {
                "2021-05-03, firm",
                "2021-05-03~, soft-both",
                "2021-05, soft-both",
                "2020-03-01/2021-05-31, firm",
                "2020/2021-05-31, soft-start",
                "2020-03-01/2021, soft-end",
                "2020-03-01/.., soft-end",
                "../2021-05-31, soft-start",
                "/.., soft-both",
                "PLEDGE, firm"
            })
    void anEndIsFirmWhereItIsKnownToTheDay(String edtf, String mask) {
        assertThat(drawn(edtf).mask()).isEqualTo(mask);
    }

    @Test
    void whatGoesOnReachesBeyondToday() {
        assertThat(drawn("2020/..").to()).isGreaterThan(AXIS.at(TODAY)).isLessThan(100);
        assertThat(drawn("/..").from()).isZero();
    }

    @Test
    void aSingleDayCanStillBeSeen() {
        var day = drawn("2023-12-31");
        assertThat(day.to() - day.from()).isCloseTo(Stretch.SHORTEST, NEARLY);
        assertThat(day.to()).isCloseTo(100, NEARLY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1999", "2050", "1990/2050", "../1990", "2040/..", "PLEDGE", "2020-02-29"})
    void liesWithinTheDrawing(String edtf) {
        var stretch = drawn(edtf);
        assertThat(stretch.from()).isBetween(0.0, 100.0);
        assertThat(stretch.to()).isBetween(stretch.from() + 1, 100.1);
    }

    @Test
    void whatNobodyKnowsTheTimeOfIsNotDrawn() {
        assertThat(of("")).isEmpty();
    }
}
