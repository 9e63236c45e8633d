package org.pledgekeeper.indicator.observation;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pledgekeeper.indicator.IndicatorFacts;
import org.pledgekeeper.indicator.measurement.ValueState;
import org.pledgekeeper.indicator.terms.IndicatorValue;
import org.pledgekeeper.platform.Refusal;
import org.pledgekeeper.values.LocalisedText;

/**
 * What somebody wants to record about an indicator for a period: a value, or one of the three
 * reasons why there is none (rule 11).
 *
 * @param state ZERO where the value is a typed zero; VALUE without a value where the rule counts or
 *     a person judges: it applies again
 * @param evidence ids of what it rests on; null to leave that as it is
 */
public record RecordValue(
        ValueState state,
        @Nullable IndicatorValue value,
        boolean estimated,
        boolean provisional,
        @Nullable LocalisedText narrative,
        @Nullable List<UUID> evidence) {

    /** Marks say something of a value only. */
    public RecordValue {
        if (value != null) {
            state = value.zero() ? ValueState.ZERO : ValueState.VALUE;
        } else {
            estimated = false;
            provisional = false;
        }
    }

    /** Whether it takes back that the indicator does not apply. */
    boolean applies() {
        return value == null && (state == ValueState.VALUE || state == ValueState.ZERO);
    }

    /**
     * @throws Refusal when an indicator of this kind cannot say this
     */
    void requireFit(IndicatorFacts indicator) {
        if (indicator.entered()) {
            if (applies()) {
                throw new Refusal("indicator.value-needed", "state");
            }
            if (value != null) {
                indicator.kind().requireFit(value, 0, "value");
            }
            return;
        }
        if (value != null || !(applies() || state == ValueState.NOT_APPLICABLE)) {
            throw new Refusal("indicator.value-unfit", "state");
        }
        if (!applies() && narrative == null) {
            throw new Refusal("indicator.not-applicable-why", "narrative");
        }
    }
}
