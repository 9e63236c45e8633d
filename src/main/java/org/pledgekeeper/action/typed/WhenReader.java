package org.pledgekeeper.action.typed;

import java.time.DateTimeException;
import org.jspecify.annotations.Nullable;
import org.pledgekeeper.values.PartialDate;
import org.pledgekeeper.values.Timespan;
import org.springframework.validation.Errors;

/** Reads when something happened: as much as was typed, never more. */
public final class WhenReader {

    private final TypedWhen form;
    private final Errors errors;
    private final DateReader start;
    private final DateReader end;

    public WhenReader(TypedWhen form, Errors errors) {
        this.form = form;
        this.errors = errors;
        this.start = new DateReader("when.start", errors);
        this.end = new DateReader("when.end", errors);
    }

    /** Something readable; where it is not, the errors say so and the answer means nothing. */
    public Timespan read() {
        return switch (form.chosen()) {
            case WHOLE_PLEDGE -> Timespan.WHOLE_PLEDGE;
            case UNKNOWN -> Timespan.UNKNOWN;
            case CONTINUING -> Timespan.since(start());
            case DATE -> {
                var date = required("start", start, start(), "action.when-needed");
                yield date == null ? Timespan.UNKNOWN : Timespan.on(date);
            }
            case INTERVAL -> between();
        };
    }

    private Timespan between() {
        var first = start();
        var last =
                required(
                        "end",
                        end,
                        end.read(form.endYear(), form.endMonth(), form.endDay(), certainty()),
                        "action.end-needed");
        if (last == null) {
            return Timespan.UNKNOWN;
        }
        try {
            return Timespan.between(first, last);
        } catch (DateTimeException backwards) {
            errors.rejectValue("when.endYear", "action.ends-before-start");
            return Timespan.UNKNOWN;
        }
    }

    private @Nullable PartialDate start() {
        return start.read(form.startYear(), form.startMonth(), form.startDay(), certainty());
    }

    private @Nullable PartialDate required(
            String which, DateReader reader, @Nullable PartialDate date, String missing) {
        if (date == null && !reader.wrong()) {
            errors.rejectValue("when." + which + "Year", missing);
        }
        return date;
    }

    private PartialDate.Certainty certainty() {
        return Choice.of(
                PartialDate.Certainty.class, form.certainty(), PartialDate.Certainty.EXACT);
    }
}
