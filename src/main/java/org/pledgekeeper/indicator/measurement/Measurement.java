package org.pledgekeeper.indicator.measurement;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.pledgekeeper.indicator.IndicatorFacts;
import org.pledgekeeper.indicator.counting.Ledger.TypeCount;
import org.pledgekeeper.values.LocalisedText;

/**
 * An indicator with its value from the first day of the pledge to the end of a period, and all that
 * is behind it.
 *
 * @param computed what the rule gives; null where no rule counts, and where there is no data
 * @param upTo more than computed while dates are undecided that could change it: the value is a
 *     range
 * @param override a person's value that stands instead; both are kept
 * @param singleActions that count; where no rule counts the actions claimed for it that do or may
 * @param newInPeriod measures that count at its end and did not before it
 * @param baseline measures wholly before the pledge (rule 8)
 * @param byType adds up to computed (rule 4)
 * @param measures what counts, and what may, each with its actions
 * @param ledger every candidate, in the order of their numbers
 * @param version of what people recorded for this very period; {@link #NOTHING_RECORDED} while
 *     nobody did
 */
public record Measurement(
        IndicatorFacts indicator,
        ValueState state,
        @Nullable Integer computed,
        @Nullable Integer upTo,
        @Nullable Override override,
        int singleActions,
        int newInPeriod,
        int baseline,
        List<TypeCount> byType,
        List<CountedMeasure> measures,
        @Nullable Judgement level,
        @Nullable LocalisedText narrative,
        List<LedgerEntry> ledger,
        int version) {

    public static final int NOTHING_RECORDED = -1;

    public boolean recorded() {
        return version != NOTHING_RECORDED;
    }

    /** Another value than the computed one, and why. */
    public record Override(int value, LocalisedText reason) {}

    /** What is shown: the override if there is one, else what the rule gives. */
    public @Nullable Integer value() {
        return override == null ? computed : Integer.valueOf(override.value());
    }

    /** Whether undecided dates could change the value. */
    public boolean range() {
        return override == null
                && computed != null
                && upTo != null
                && upTo > Objects.requireNonNull(computed);
    }

    /** References of the actions that the value rests on. */
    public List<String> actions() {
        return ledger.stream().filter(this::carries).map(LedgerEntry::action).toList();
    }

    /** Where no rule counts, a person weighs what is claimed for it, dates known or not. */
    private boolean carries(LedgerEntry entry) {
        return entry.counted() || (!indicator.counts() && entry.undecided());
    }

    /** How urgently it wants somebody's eyes. */
    public Standing standing() {
        return Standing.of(this);
    }

    /** Would fit, but nobody claims them for the indicator. */
    public List<LedgerEntry> candidates() {
        return ledger.stream().filter(LedgerEntry::candidate).toList();
    }
}
