package org.pledgekeeper.indicator.progress;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.pledgekeeper.indicator.terms.Direction;
import org.pledgekeeper.indicator.terms.IndicatorValue;

/**
 * The straight way from a baseline to a target, in the time from the first day of the pledge to the
 * last of the period.
 *
 * @param baseline where one started; null where nobody said
 */
record Course(
        @Nullable IndicatorValue baseline,
        IndicatorValue target,
        Direction direction,
        LocalDate from,
        LocalDate to) {

    static final BigDecimal ON_TRACK = new BigDecimal("0.9");
    static final BigDecimal AT_RISK = new BigDecimal("0.6");

    private static final int DIGITS = 6;

    /** How much of the time has passed by the end of a day, from 0 to 1. */
    BigDecimal elapsed(LocalDate day) {
        long all = ChronoUnit.DAYS.between(from, to) + 1;
        long passed = Math.min(all, Math.max(0, ChronoUnit.DAYS.between(from, day) + 1));
        return quotient(BigDecimal.valueOf(passed), BigDecimal.valueOf(all));
    }

    /** Null where no way leads to the target: of a yes, and of less where nobody knows of what. */
    @Nullable BigDecimal expected(LocalDate day) {
        var start = start();
        if (start == null) {
            return null;
        }
        return start.add(amount(target).subtract(start).multiply(elapsed(day)));
    }

    /** How much of the way is behind, in percent from 0 to 100; null where no way leads there. */
    @Nullable Integer reached(IndicatorValue value) {
        var start = start();
        if (start == null) {
            return null;
        }
        var share =
                quotient(amount(value).subtract(start), amount(target).subtract(start))
                        .movePointRight(2)
                        .intValue();
        return Math.min(100, Math.max(0, share));
    }

    /**
     * @param value what is so today
     */
    ProgressStatus status(IndicatorValue value, LocalDate day) {
        if (reaches(amount(value), amount(target))) {
            return ProgressStatus.ACHIEVED;
        }
        if (day.isAfter(to)) {
            return ProgressStatus.BEHIND;
        }
        var start = start();
        var expected = expected(day);
        if (start == null || expected == null || expected.compareTo(start) == 0) {
            return ProgressStatus.ON_TRACK;
        }
        var share = quotient(amount(value).subtract(start), expected.subtract(start));
        if (share.compareTo(ON_TRACK) >= 0) {
            return ProgressStatus.ON_TRACK;
        }
        return share.compareTo(AT_RISK) >= 0 ? ProgressStatus.AT_RISK : ProgressStatus.BEHIND;
    }

    private boolean reaches(BigDecimal value, BigDecimal goal) {
        int compared = value.compareTo(goal);
        return direction == Direction.LESS ? compared <= 0 : compared >= 0;
    }

    /** Null where no way leads to the target, as to one that lies where one starts or behind. */
    private @Nullable BigDecimal start() {
        var stated = target.shape() == IndicatorValue.Shape.YES_NO ? null : origin();
        return stated == null || reaches(stated, amount(target)) ? null : stated;
    }

    /** Nothing is where counts, numbers and shares that shall grow begin, unless somebody said. */
    private @Nullable BigDecimal origin() {
        if (baseline != null) {
            return amount(baseline);
        }
        if (direction == Direction.LESS) {
            return null;
        }
        return target.shape() == IndicatorValue.Shape.LEVEL ? BigDecimal.ONE : BigDecimal.ZERO;
    }

    /** As one number: a ratio as its quotient, a yes as one. */
    static BigDecimal amount(IndicatorValue value) {
        var number = value.number();
        var numerator = value.numerator();
        var denominator = value.denominator();
        var level = value.level();
        if (number != null) {
            return number;
        }
        if (numerator != null && denominator != null) {
            return quotient(numerator, denominator);
        }
        if (level != null) {
            return BigDecimal.valueOf(level);
        }
        return Boolean.TRUE.equals(value.yes()) ? BigDecimal.ONE : BigDecimal.ZERO;
    }

    private static BigDecimal quotient(BigDecimal dividend, BigDecimal divisor) {
        return dividend.divide(divisor, DIGITS, RoundingMode.HALF_UP);
    }
}
