package org.pledgekeeper.indicator.measurement;

import org.jspecify.annotations.Nullable;
import org.pledgekeeper.indicator.IndicatorFacts;
import org.pledgekeeper.indicator.counting.Figures;
import org.pledgekeeper.indicator.measurement.ObservationQuery.Observed;
import org.pledgekeeper.indicator.recorded.Summary;

/**
 * Puts together what was counted and what people recorded.
 *
 * @param seen what people recorded about the indicator in this period
 * @param entered what recorded values come to, up to its end
 */
record Measuring(
        IndicatorFacts indicator,
        Figures figures,
        @Nullable Observed seen,
        @Nullable Summary entered) {

    Measurement measured() {
        var state = state();
        boolean computes = indicator.counts() && figures.candidates() > 0;
        return new Measurement(
                indicator,
                state,
                computes ? figures.value() : null,
                computes ? figures.upTo() : null,
                seen == null ? null : seen.overriding(),
                figures,
                seen == null ? null : seen.judgement(),
                seen == null ? null : seen.narrative(),
                state == ValueState.NOT_APPLICABLE ? null : entered,
                seen == null ? null : seen.review(),
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
        if (indicator.entered()) {
            return ofEntered();
        }
        var override = seen == null ? null : seen.overriding();
        if (override == null && figures.candidates() == 0) {
            return ValueState.NO_DATA;
        }
        int value = override == null ? figures.value() : override.value();
        return value == 0 ? ValueState.ZERO : ValueState.VALUE;
    }

    /** Without a value in any period, what was said of this one: no data, or not assessed. */
    private ValueState ofEntered() {
        if (entered != null) {
            return entered.zero() ? ValueState.ZERO : ValueState.VALUE;
        }
        return seen == null ? ValueState.NO_DATA : ValueState.valueOf(seen.state());
    }
}
