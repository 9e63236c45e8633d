package org.pledgekeeper.indicator.recorded;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pledgekeeper.indicator.DefineIndicator;
import org.pledgekeeper.indicator.Definitions;
import org.pledgekeeper.indicator.IndicatorKind;
import org.pledgekeeper.indicator.IndicatorTerms;
import org.pledgekeeper.indicator.measurement.Measurement;
import org.pledgekeeper.indicator.measurement.ValueState;
import org.pledgekeeper.indicator.observation.RecordValue;
import org.pledgekeeper.indicator.rule.CountRule;
import org.pledgekeeper.indicator.terms.IndicatorValue;

/** Cells of tables that were worked out by hand. */
final class Recorded {

    private static final Map<String, ValueState> STATES =
            Map.of(
                    "ND", ValueState.NO_DATA,
                    "NA", ValueState.NOT_APPLICABLE,
                    "NS", ValueState.NOT_ASSESSED);

    private Recorded() {}

    static DefineIndicator definition(String code, IndicatorKind kind, IndicatorTerms terms) {
        return new DefineIndicator(
                code,
                kind,
                Definitions.text("What changed for people"),
                CountRule.usual(false, Set.of(), false),
                List.of(),
                List.of(),
                terms);
    }

    static RecordValue asked(String cell) {
        var state = STATES.get(cell);
        return state == null
                ? new RecordValue(ValueState.VALUE, value(cell), false, false, null, null)
                : new RecordValue(state, null, false, false, null, null);
    }

    private static IndicatorValue value(String cell) {
        if (cell.equals("true") || cell.equals("false")) {
            return IndicatorValue.yes(Boolean.parseBoolean(cell));
        }
        var parts = cell.split("/");
        var first = new BigDecimal(parts[0]);
        return parts.length == 1
                ? IndicatorValue.number(first)
                : IndicatorValue.ratio(first, new BigDecimal(parts[1]));
    }

    /** The same cell of what is shown. */
    static String said(Measurement measured) {
        var entered = measured.entered();
        if (entered != null) {
            return entered.value().plain();
        }
        return STATES.entrySet().stream()
                .filter(each -> each.getValue() == measured.state())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }
}
