package org.pledgekeeper.action.typed;

import java.time.DateTimeException;
import org.jspecify.annotations.Nullable;
import org.pledgekeeper.values.PartialDate;
import org.springframework.validation.Errors;

/** Reads a date from three boxes named …Day, …Month and …Year: as much as was typed, never more. */
public final class DateReader {

    private final String boxes;
    private final Errors errors;

    /**
     * @param boxes how the names of its boxes begin, {@code when.start}
     */
    public DateReader(String boxes, Errors errors) {
        this.boxes = boxes;
        this.errors = errors;
    }

    /** Null where nothing was typed, or nothing that is a date: then the errors say so. */
    public @Nullable PartialDate read(
            String years, String months, String days, PartialDate.Certainty certainty) {
        var year = number("Year", years);
        var month = number("Month", months);
        var day = number("Day", days);
        if (wrong() || (year == null && month == null && day == null)) {
            return null;
        }
        if (year == null) {
            errors.rejectValue(boxes + "Year", "action.year-needed");
            return null;
        }
        if (month == null && day != null) {
            errors.rejectValue(boxes + "Month", "action.month-needed");
            return null;
        }
        try {
            return new PartialDate(year, month, day, certainty);
        } catch (DateTimeException nowhere) {
            errors.rejectValue(boxes + "Year", "action.no-such-date");
            return null;
        }
    }

    /** Whether something was typed that is not a date. */
    public boolean wrong() {
        return errors.getFieldErrors().stream()
                .anyMatch(error -> error.getField().startsWith(boxes));
    }

    /** Digits of any script. */
    private @Nullable Integer number(String box, String typed) {
        if (typed.isBlank()) {
            return null;
        }
        try {
            return Integer.valueOf(typed.strip());
        } catch (NumberFormatException unreadable) {
            errors.rejectValue(boxes + box, "action.date-unreadable");
            return null;
        }
    }
}
