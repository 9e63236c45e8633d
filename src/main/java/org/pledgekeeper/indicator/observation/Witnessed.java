package org.pledgekeeper.indicator.observation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pledgekeeper.indicator.IndicatorFacts;
import org.pledgekeeper.indicator.counting.Outcome;
import org.pledgekeeper.indicator.counting.Why;
import org.pledgekeeper.indicator.measurement.LedgerLine;
import org.pledgekeeper.indicator.measurement.Measurement;
import org.pledgekeeper.indicator.measurement.ValueState;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the rule gave at one moment.
 *
 * @param definition number of the definition that held
 * @param state by the rule alone, whatever a person said before
 * @param ledger as JSON: of every candidate its reference and what became of it. No titles: they
 *     would outlive a later restriction of the action.
 */
record Witnessed(int definition, ValueState state, @Nullable Integer computed, String ledger) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private record Line(
            String action,
            Outcome outcome,
            @Nullable Why why,
            @Nullable String detail,
            @Nullable String measure) {

        static Line of(LedgerLine entry) {
            return new Line(
                    entry.action(),
                    entry.outcome(),
                    entry.why(),
                    entry.detail(),
                    entry.measureKey());
        }
    }

    static Witnessed of(Measurement measured, List<LedgerLine> ledger) {
        List<Line> lines = ledger.stream().map(Line::of).toList();
        var computed = measured.computed();
        return new Witnessed(
                measured.indicator().number(),
                state(measured.indicator(), computed),
                computed,
                JSON.writeValueAsString(lines));
    }

    private static ValueState state(IndicatorFacts indicator, @Nullable Integer computed) {
        if (computed == null) {
            return indicator.rubric() ? ValueState.NOT_ASSESSED : ValueState.NO_DATA;
        }
        return computed == 0 ? ValueState.ZERO : ValueState.VALUE;
    }
}
