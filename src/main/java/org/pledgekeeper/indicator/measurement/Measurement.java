package org.pledgekeeper.indicator.measurement;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pledgekeeper.indicator.IndicatorFacts;
import org.pledgekeeper.indicator.counting.Figures;
import org.pledgekeeper.indicator.counting.TypeCount;
import org.pledgekeeper.indicator.progress.Progress;
import org.pledgekeeper.indicator.progress.ProgressStatus;
import org.pledgekeeper.indicator.progress.Progresses;
import org.pledgekeeper.indicator.progress.Progresses.Reached;
import org.pledgekeeper.indicator.recorded.Summary;
import org.pledgekeeper.indicator.terms.IndicatorValue;
import org.pledgekeeper.pledge.PledgeFacts;
import org.pledgekeeper.values.LocalisedText;

/**
 * What an indicator says for a period. What is behind it is opened by {@link Ledgers}.
 *
 * @param computed what the rule gives; null for what people judge, and where there is no data
 * @param upTo more than computed while dates are undecided that could change it: the value is a
 *     range
 * @param override a person's value that stands instead; both are kept
 * @param figures all that its ledger adds up to
 * @param entered what the values that people recorded come to, up to the end of the period
 * @param review WAITING, RETURNED or CONFIRMED, where a person recorded something for this very
 *     period
 * @param version of what people recorded for this very period; {@link #NOTHING_RECORDED} while
 *     nobody did
 */
public record Measurement(
        IndicatorFacts indicator,
        ValueState state,
        @Nullable Integer computed,
        @Nullable Integer upTo,
        @Nullable Override override,
        Figures figures,
        @Nullable Judgement level,
        @Nullable LocalisedText narrative,
        @Nullable Summary entered,
        @Nullable String review,
        int version) {

    public static final int NOTHING_RECORDED = -1;

    public boolean recorded() {
        return version != NOTHING_RECORDED;
    }

    /** Whether something of what is shown has no second person's word yet. */
    public boolean unconfirmed() {
        return entered == null
                ? review != null && !review.equals("CONFIRMED")
                : entered.waiting() || entered.returned();
    }

    /** Another value than the computed one, and why. */
    public record Override(int value, LocalisedText reason) {}

    /** What is shown: the override if there is one, else what the rule gives. */
    public @Nullable Integer value() {
        return override == null ? computed : Integer.valueOf(override.value());
    }

    /** What wants somebody's eyes most, then what fares worst; what has no target last. */
    public static Comparator<Measurement> worstFirst(Map<UUID, Progress> progress) {
        return Comparator.comparing(Measurement::standing)
                .thenComparing(
                        each -> {
                            var found = progress.get(each.indicator().id());
                            return found == null
                                    ? ProgressStatus.values().length
                                    : found.status().ordinal();
                        });
    }

    /** What these have come to, to ask how they fare. */
    public static Progresses.Asked asked(
            PledgeFacts pledge, PeriodChoice choice, List<Measurement> measured) {
        return new Progresses.Asked(
                pledge,
                choice.chosen(),
                measured.stream().map(each -> new Reached(each.indicator, each.amount())).toList());
    }

    /** What is shown, of whatever kind; null where there is no value. */
    public @Nullable IndicatorValue amount() {
        if (state == ValueState.NOT_APPLICABLE) {
            return null;
        }
        if (entered != null) {
            return entered.value();
        }
        if (level != null) {
            return IndicatorValue.level(level.level());
        }
        var shown = value();
        return shown == null ? null : IndicatorValue.number(BigDecimal.valueOf(shown));
    }

    /** Whether undecided dates could change the value. */
    public boolean range() {
        return override == null
                && computed != null
                && upTo != null
                && upTo > Objects.requireNonNull(computed);
    }

    /** Whether some of what was added up is only known as "at least" or "about" (rule 9). */
    public boolean atLeast() {
        return override == null && figures.atLeast();
    }

    /**
     * Single actions that count. Where no rule counts, a person weighs what is claimed, its date
     * known or not.
     */
    public int singleActions() {
        return figures.single() + (indicator.counts() ? 0 : figures.undecided());
    }

    /** What counts at the end of the period and did not before it. */
    public int newInPeriod() {
        return figures.fresh();
    }

    /** Measures wholly before the pledge (rule 8). */
    public int baseline() {
        return figures.baseline();
    }

    /** Adds up to computed (rule 4). */
    public List<TypeCount> byType() {
        return indicator.counts() ? figures.byType() : List.of();
    }

    /** How urgently it wants somebody's eyes. */
    public Standing standing() {
        return Standing.of(this);
    }
}
