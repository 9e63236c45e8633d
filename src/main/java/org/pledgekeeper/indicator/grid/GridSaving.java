package org.pledgekeeper.indicator.grid;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.pledgekeeper.indicator.IndicatorFacts;
import org.pledgekeeper.indicator.measurement.ValueState;
import org.pledgekeeper.indicator.observation.RecordValue;
import org.pledgekeeper.indicator.observation.Subject;
import org.pledgekeeper.indicator.observation.ValueService;
import org.pledgekeeper.indicator.terms.IndicatorValue;
import org.pledgekeeper.platform.NotFound;
import org.pledgekeeper.platform.Refusal;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;

/**
 * Records one cell of a sheet; each for itself, so that what is wrong with one keeps no other from
 * being recorded.
 */
@Component
class GridSaving {

    private final ValueService values;

    GridSaving(ValueService values) {
        this.values = values;
    }

    /** How it went. */
    enum Outcome {
        SAVED,
        /** Nothing else was typed than what stands there. */
        SAME,
        WRONG,
        /** Somebody else was quicker (rule 17). */
        CHANGED
    }

    Outcome save(String pledge, Grid grid, GridForm.Cell cell, String at, BindingResult errors) {
        var row =
                grid.rows().stream()
                        .filter(each -> each.indicator().code().equals(cell.indicator()))
                        .findFirst()
                        .orElseThrow(() -> new NotFound("indicator " + cell.indicator()));
        var now =
                row.cells().stream()
                        .filter(cell::at)
                        .findFirst()
                        .orElseThrow(() -> new NotFound("period " + cell.period()));
        int before = errors.getErrorCount();
        var value = read(row.indicator(), cell, at, errors);
        if (errors.getErrorCount() > before) {
            return Outcome.WRONG;
        }
        if (value == null || value.plain().equals(cell.was())) {
            return Outcome.SAME;
        }
        return record(pledge, now, cell, value, at, errors);
    }

    private static @Nullable IndicatorValue read(
            IndicatorFacts indicator, GridForm.Cell cell, String at, BindingResult errors) {
        var shape = indicator.kind().shape();
        if (cell.value().empty(shape) && !cell.was().isEmpty()) {
            errors.rejectValue(at + ".value", "indicator.grid-emptied");
        }
        return cell.value().read(shape, at + ".value", errors);
    }

    /** Words, marks and evidence stay; the value waits for a second person as any other. */
    private Outcome record(
            String pledge,
            Grid.Cell now,
            GridForm.Cell cell,
            IndicatorValue value,
            String at,
            BindingResult errors) {
        var of = new Subject(pledge, cell.indicator(), cell.period(), cell.version());
        try {
            values.record(
                    of,
                    new RecordValue(
                            ValueState.VALUE,
                            value,
                            now.estimated(),
                            now.provisional(),
                            now.narrative(),
                            null));
            return Outcome.SAVED;
        } catch (Refusal refusal) {
            errors.rejectValue(
                    at + ".value",
                    refusal.messageKey(),
                    refusal.arguments(),
                    Objects.requireNonNull(refusal.messageKey()));
            return Outcome.WRONG;
        } catch (OptimisticLockingFailureException changedMeanwhile) {
            errors.rejectValue(at + ".value", "indicator.grid-changed");
            return Outcome.CHANGED;
        }
    }
}
