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

    public WhenReader(TypedWhen form, Errors errors) {
        this.form = form;
        this.errors = errors;
    }

    /** Something readable; where it is not, the errors say so and the answer means nothing. */
    public Timespan read() {
        return switch (form.chosen()) {
            case WHOLE_PLEDGE -> Timespan.WHOLE_PLEDGE;
            case UNKNOWN -> Timespan.UNKNOWN;
            case CONTINUING -> Timespan.since(start());
            case DATE -> {
                var date = required("start", start(), "action.when-needed");
                yield date == null ? Timespan.UNKNOWN : Timespan.on(date);
            }
            case INTERVAL -> between();
        };
    }

    private Timespan between() {
        var start = start();
        var end =
                required(
                        "end",
                        date("end", form.endYear(), form.endMonth(), form.endDay()),
                        "action.end-needed");
        if (end == null) {
            return Timespan.UNKNOWN;
        }
        try {
            return Timespan.between(start, end);
        } catch (DateTimeException backwards) {
            errors.rejectValue("when.endYear", "action.ends-before-start");
            return Timespan.UNKNOWN;
        }
    }

    private @Nullable PartialDate start() {
        return date("start", form.startYear(), form.startMonth(), form.startDay());
    }

    private @Nullable PartialDate required(
            String which, @Nullable PartialDate date, String missing) {
        if (date == null && !wrong(which)) {
            errors.rejectValue("when." + which + "Year", missing);
        }
        return date;
    }

    private boolean wrong(String which) {
        return errors.getFieldErrors().stream()
                .anyMatch(error -> error.getField().startsWith("when." + which));
    }

    private @Nullable PartialDate date(String which, String years, String months, String days) {
        var year = number("when." + which + "Year", years);
        var month = number("when." + which + "Month", months);
        var day = number("when." + which + "Day", days);
        if (wrong(which) || (year == null && month == null && day == null)) {
            return null;
        }
        if (year == null) {
            errors.rejectValue("when." + which + "Year", "action.year-needed");
            return null;
        }
        if (month == null && day != null) {
            errors.rejectValue("when." + which + "Month", "action.month-needed");
            return null;
        }
        try {
            return new PartialDate(year, month, day, certainty());
        } catch (DateTimeException nowhere) {
            errors.rejectValue("when." + which + "Year", "action.no-such-date");
            return null;
        }
    }

    /** Digits of any script. */
    private @Nullable Integer number(String field, String typed) {
        if (typed.isBlank()) {
            return null;
        }
        try {
            return Integer.valueOf(typed.strip());
        } catch (NumberFormatException unreadable) {
            errors.rejectValue(field, "action.date-unreadable");
            return null;
        }
    }

    private PartialDate.Certainty certainty() {
        for (var each : PartialDate.Certainty.values()) {
            if (each.name().equals(form.certainty())) {
                return each;
            }
        }
        return PartialDate.Certainty.EXACT;
    }
}
