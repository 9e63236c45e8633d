package org.pledgekeeper.indicator.progress;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.pledgekeeper.indicator.terms.IndicatorValue;
import org.pledgekeeper.platform.words.Words;
import org.pledgekeeper.values.LocalisedText;

/**
 * How an indicator fares, and all that the sentence beside it says.
 *
 * @param computed by the method
 * @param stated by a person instead; null where the method stands
 * @param expected what one would expect by now; null where no way leads to the target
 * @param reached percent of the way that is behind; null where no way leads to the target
 * @param elapsed percent of the time that has passed
 * @param updated when a value was recorded last; null of what is counted
 */
public record Progress(
        ProgressStatus computed,
        @Nullable Stated stated,
        IndicatorValue value,
        IndicatorValue target,
        @Nullable BigDecimal expected,
        @Nullable Integer reached,
        int elapsed,
        @Nullable Instant updated) {

    /**
     * A person's word.
     *
     * @param by name of the person
     */
    public record Stated(ProgressStatus status, LocalisedText reason, String by, int version) {}

    public ProgressStatus status() {
        return stated == null ? computed : stated.status();
    }

    /** Why it is so, in words. */
    public String sentence(Words words) {
        var amount = said(value, words);
        var goal = said(target, words);
        return switch (computed) {
            case ACHIEVED -> words.say("progress.why-ACHIEVED", amount, goal);
            case NO_RECENT_UPDATE ->
                    updated == null
                            ? words.say("progress.why-never")
                            : words.say("progress.why-NO_RECENT_UPDATE", words.day(updated));
            default ->
                    expected == null
                            ? words.say("progress.why-open", amount, goal, elapsed)
                            : words.say(
                                    "progress.why-course",
                                    amount,
                                    goal,
                                    expected(expected, words),
                                    elapsed);
        };
    }

    private static String said(IndicatorValue value, Words words) {
        return switch (value.shape()) {
            case NUMBER -> words.number(Objects.requireNonNull(value.number()));
            case RATIO -> percent(Course.amount(value), words);
            case LEVEL -> words.say("indicator.level", value.level());
            case YES_NO -> words.say("indicator.answer-" + value.yes());
        };
    }

    private String expected(BigDecimal by, Words words) {
        return target.shape() == IndicatorValue.Shape.RATIO
                ? percent(by, words)
                : words.number(rounded(by));
    }

    private static String percent(BigDecimal share, Words words) {
        return words.say("progress.percent", rounded(share.movePointRight(2)));
    }

    private static BigDecimal rounded(BigDecimal amount) {
        return amount.setScale(1, RoundingMode.HALF_UP);
    }
}
