package org.pledgekeeper.indicator.targets;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.pledgekeeper.indicator.IndicatorFacts;
import org.pledgekeeper.indicator.terms.IndicatorValue;
import org.pledgekeeper.indicator.typed.TypedValue;
import org.pledgekeeper.platform.Refusal;
import org.pledgekeeper.platform.page.FormErrors;
import org.springframework.validation.BindingResult;

/**
 * The targets of an indicator as typed, one row an open period.
 *
 * @param seen stamp of the targets that the person started from
 */
record TargetForm(List<Row> rows, String seen) {

    /** An empty value is no target. */
    record Row(int period, TypedValue value) {

        @SuppressWarnings("NullAway")
        Row {
            value = Objects.requireNonNullElse(value, TypedValue.NOTHING);
        }
    }

    /** A field that the browser left out is an empty one. */
    @SuppressWarnings("NullAway")
    TargetForm {
        rows = rows == null ? List.of() : rows.stream().filter(Objects::nonNull).toList();
        seen = Objects.requireNonNullElse(seen, "");
    }

    static TargetForm of(List<TargetLine> lines) {
        return new TargetForm(
                lines.stream()
                        .filter(each -> !each.locked())
                        .map(each -> new Row(each.period().number(), TypedValue.of(each.value())))
                        .toList(),
                TargetLine.stamp(lines));
    }

    /** The same input, on top of what somebody else saved meanwhile (rule 17). */
    TargetForm over(List<TargetLine> lines) {
        return new TargetForm(rows, TargetLine.stamp(lines));
    }

    /** By number of the period; of use only when the errors say nothing. */
    Map<Integer, @Nullable IndicatorValue> read(IndicatorFacts indicator, BindingResult errors) {
        var read = new HashMap<Integer, @Nullable IndicatorValue>();
        for (int i = 0; i < rows.size(); i++) {
            var at = "rows[%d].value".formatted(i);
            var value = rows.get(i).value().read(indicator.kind().shape(), at, errors);
            if (value != null) {
                requireFit(indicator, value, at, errors);
            }
            read.put(rows.get(i).period(), value);
        }
        return read;
    }

    private static void requireFit(
            IndicatorFacts indicator, IndicatorValue value, String at, BindingResult errors) {
        try {
            indicator.kind().requireFit(value, indicator.levels().size(), at);
        } catch (Refusal refusal) {
            FormErrors.add(errors, refusal);
        }
    }
}
