package org.pledgekeeper.indicator.terms;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A value that an indicator has, had or aims at. A ratio keeps its numerator and its denominator
 * (rule 10): a percentage could never be added to another. Exactly one shape is filled in.
 *
 * @param level of a rubric, from 1
 */
@Embeddable
public record IndicatorValue(
        @Column(name = "number") @Nullable BigDecimal number,
        @Column(name = "numerator") @Nullable BigDecimal numerator,
        @Column(name = "denominator") @Nullable BigDecimal denominator,
        @Column(name = "yes") @Nullable Boolean yes,
        @Column(name = "level") @Nullable Integer level) {

    /** In which fields a value is given. */
    public enum Shape {
        NUMBER,
        RATIO,
        YES_NO,
        LEVEL
    }

    /**
     * @throws IllegalArgumentException when it has no shape or two, or a ratio is of nothing
     */
    public IndicatorValue {
        number = shortest(number);
        numerator = shortest(numerator);
        denominator = shortest(denominator);
        boolean half = (numerator == null) != (denominator == null);
        if (half
                || Stream.of(number, numerator, yes, level).filter(Objects::nonNull).count() != 1) {
            throw new IllegalArgumentException("not one value");
        }
        if (numerator != null && denominator != null) {
            requireParts(numerator, denominator);
        }
    }

    private static void requireParts(BigDecimal numerator, BigDecimal denominator) {
        if (numerator.signum() < 0 || denominator.signum() <= 0) {
            throw new IllegalArgumentException("not a ratio: " + numerator + "/" + denominator);
        }
    }

    /** So that 80 and 80.00 are one value, however they were stored. */
    private static @Nullable BigDecimal shortest(@Nullable BigDecimal typed) {
        if (typed == null) {
            return null;
        }
        var stripped = typed.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    public static IndicatorValue number(BigDecimal number) {
        return new IndicatorValue(number, null, null, null, null);
    }

    public static IndicatorValue ratio(BigDecimal numerator, BigDecimal denominator) {
        return new IndicatorValue(null, numerator, denominator, null, null);
    }

    public static IndicatorValue yes(boolean yes) {
        return new IndicatorValue(null, null, null, yes, null);
    }

    public static IndicatorValue level(int level) {
        return new IndicatorValue(null, null, null, null, level);
    }

    /** As columns hold it; null where none of them is filled in. */
    public static @Nullable IndicatorValue stored(
            @Nullable BigDecimal number,
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator,
            @Nullable Boolean yes,
            @Nullable Integer level) {
        return number == null && numerator == null && yes == null && level == null
                ? null
                : new IndicatorValue(number, numerator, denominator, yes, level);
    }

    public Shape shape() {
        if (number != null) {
            return Shape.NUMBER;
        }
        if (numerator != null) {
            return Shape.RATIO;
        }
        return yes == null ? Shape.LEVEL : Shape.YES_NO;
    }

    /** A whole number of things, and not fewer than none. */
    public boolean whole() {
        return number != null && number.signum() >= 0 && number.scale() <= 0;
    }

    /** Counted, and found none: 0, or none of so many (rule 11). A no is an answer, no zero. */
    public boolean zero() {
        var counted = number == null ? numerator : number;
        return counted != null && counted.signum() == 0;
    }

    /** The part that a ratio is of its whole, to be shown beside both numbers (rule 10). */
    public @Nullable BigDecimal share() {
        return numerator == null || denominator == null
                ? null
                : numerator.divide(denominator, MathContext.DECIMAL64);
    }

    /** In no language, to compare and to sign with: {@code 12.5}, {@code 3/4}, {@code true}. */
    public String plain() {
        return switch (shape()) {
            case NUMBER -> String.valueOf(number);
            case RATIO -> numerator + "/" + denominator;
            case YES_NO -> String.valueOf(yes);
            case LEVEL -> String.valueOf(level);
        };
    }
}
