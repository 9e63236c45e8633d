package org.pledgekeeper.indicator.measurement;

import org.jspecify.annotations.Nullable;
import org.pledgekeeper.indicator.IndicatorFacts;
import org.pledgekeeper.indicator.counting.Figures;
import org.pledgekeeper.indicator.measurement.ObservationQuery.Observed;

/**
 * Puts together what was counted and what people recorded.
 *
 * @param seen what people recorded about the indicator in this period
 */
record Measuring(IndicatorFacts indicator, Figures figures, @Nullable Observed seen) {

    Measurement measured() {
        boolean computes = indicator.counts() && figures.candidates() > 0;
        return new Measurement(
                indicator,
                state(),
                computes ? figures.value() : null,
                computes ? figures.upTo() : null,
                seen == null ? null : seen.overriding(),
                figures,
                seen == null ? null : seen.judgement(),
                seen == null ? null : seen.narrative(),
                seen == null ? Measurement.NOTHING_RECORDED : seen.version());
    }

    /** Rule 11. */
    private ValueState state() {
        if (seen != null && seen.state().equals(ValueState.NOT_APPLICABLE.name())) {
            return ValueState.NOT_APPLICABLE;
        }
        if (indicator.rubric()) {
            boolean judged = seen != null && seen.judgement() != null;
            return judged ? ValueState.VALUE : ValueState.NOT_ASSESSED;
        }
        if (!indicator.counts()) {
            return ValueState.NO_DATA;
        }
        var override = seen == null ? null : seen.overriding();
        if (override == null && figures.candidates() == 0) {
            return ValueState.NO_DATA;
        }
        int value = override == null ? figures.value() : override.value();
        return value == 0 ? ValueState.ZERO : ValueState.VALUE;
    }
}
