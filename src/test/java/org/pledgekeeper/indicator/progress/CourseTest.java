package org.pledgekeeper.indicator.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pledgekeeper.indicator.terms.Direction;
import org.pledgekeeper.indicator.terms.IndicatorValue;

/** Against tables written by hand: a way of a hundred days, looked at after fifty. */
class CourseTest {

    private static final LocalDate FIRST = LocalDate.of(2021, 1, 1);
    private static final LocalDate LAST = FIRST.plusDays(99);
    private static final LocalDate MIDDLE = FIRST.plusDays(49);

    @ParameterizedTest
    @CsvSource({
        ", 40, 40, ACHIEVED",
        ", 40, 41, ACHIEVED",
        ", 40, 20, ON_TRACK",
        ", 40, 18, ON_TRACK",
        ", 40, 17.9, AT_RISK",
        ", 40, 12, AT_RISK",
        ", 40, 11.9, BEHIND",
        ", 40, 0, BEHIND",
        "20, 40, 29, ON_TRACK",
        "20, 40, 28, AT_RISK",
        "20, 40, 20, BEHIND",
        "20, 40, 10, BEHIND",
        "50, 40, 39, ON_TRACK",
    })
    void moreIsBetter(
            @Nullable BigDecimal baseline, BigDecimal target, BigDecimal value, String status) {
        assertThat(course(baseline, target, Direction.MORE).status(number(value), MIDDLE))
                .hasToString(status);
    }

    @ParameterizedTest
    @CsvSource({
        "100, 0, 0, ACHIEVED",
        "100, 20, 15, ACHIEVED",
        "100, 20, 60, ON_TRACK",
        "100, 20, 64, ON_TRACK",
        "100, 20, 70, AT_RISK",
        "100, 20, 77, BEHIND",
        "100, 20, 120, BEHIND",
        ", 20, 70, ON_TRACK",
        ", 20, 20, ACHIEVED",
    })
    void lessIsBetter(
            @Nullable BigDecimal baseline, BigDecimal target, BigDecimal value, String status) {
        assertThat(course(baseline, target, Direction.LESS).status(number(value), MIDDLE))
                .hasToString(status);
    }

    @Test
    void onTheFirstDayAlmostNothingIsExpectedAndAfterTheLastTheTarget() {
        var course = course(null, BigDecimal.valueOf(100), Direction.MORE);
        assertThat(course.expected(FIRST)).isEqualByComparingTo("1");
        assertThat(course.expected(FIRST.minusDays(9))).isEqualByComparingTo("0");
        assertThat(course.status(number(BigDecimal.ZERO), FIRST.minusDays(9)))
                .isEqualTo(ProgressStatus.ON_TRACK);
        assertThat(course.expected(LAST)).isEqualByComparingTo("100");
        assertThat(course.status(number(BigDecimal.valueOf(95)), LAST))
                .isEqualTo(ProgressStatus.ON_TRACK);
        assertThat(course.status(number(BigDecimal.valueOf(99)), LAST.plusDays(1)))
                .as("the period ended without it")
                .isEqualTo(ProgressStatus.BEHIND);
    }

    @Test
    void aRatioGoesByItsQuotientAndAScaleFromItsFirstLevel_rule10() {
        var half =
                new Course(
                        IndicatorValue.ratio(BigDecimal.ONE, BigDecimal.TEN),
                        IndicatorValue.ratio(new BigDecimal("5"), BigDecimal.TEN),
                        Direction.MORE,
                        FIRST,
                        LAST);
        assertThat(half.expected(MIDDLE)).isEqualByComparingTo("0.3");
        assertThat(half.reached(IndicatorValue.ratio(new BigDecimal("6"), new BigDecimal("20"))))
                .isEqualTo(50);
        var scale = new Course(null, IndicatorValue.level(5), Direction.MORE, FIRST, LAST);
        assertThat(scale.expected(MIDDLE)).isEqualByComparingTo("3");
        assertThat(scale.status(IndicatorValue.level(2), MIDDLE)).isEqualTo(ProgressStatus.BEHIND);
    }

    @Test
    void noWayLeadsToAYes() {
        var yes = new Course(null, IndicatorValue.yes(true), Direction.MORE, FIRST, LAST);
        assertThat(yes.expected(MIDDLE)).isNull();
        assertThat(yes.status(IndicatorValue.yes(false), MIDDLE))
                .isEqualTo(ProgressStatus.ON_TRACK);
        assertThat(yes.status(IndicatorValue.yes(false), LAST.plusDays(1)))
                .isEqualTo(ProgressStatus.BEHIND);
        assertThat(yes.status(IndicatorValue.yes(true), MIDDLE)).isEqualTo(ProgressStatus.ACHIEVED);
    }

    @Test
    void noWayLeadsToWhereOneStands() {
        var nothing = course(null, BigDecimal.ZERO, Direction.MORE);
        assertThat(nothing.reached(number(BigDecimal.ZERO))).isNull();
        assertThat(nothing.expected(MIDDLE)).isNull();
        var first = new Course(null, IndicatorValue.level(1), Direction.MORE, FIRST, LAST);
        assertThat(first.reached(IndicatorValue.level(1))).isNull();
        assertThat(first.status(IndicatorValue.level(1), MIDDLE))
                .isEqualTo(ProgressStatus.ACHIEVED);
    }

    private static Course course(
            @Nullable BigDecimal baseline, BigDecimal target, Direction direction) {
        return new Course(
                baseline == null ? null : number(baseline), number(target), direction, FIRST, LAST);
    }

    private static IndicatorValue number(BigDecimal number) {
        return IndicatorValue.number(number);
    }
}
