package org.pledgekeeper.report.reading;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.pledgekeeper.platform.Refusal;
import org.pledgekeeper.report.Audience;
import org.pledgekeeper.report.CreateReport;
import org.pledgekeeper.report.period.PeriodKind;

/** The period to report on, as typed: an unreadable date is kept too. */
record ReportForm(
        @Nullable PeriodKind kind,
        @Nullable String from,
        @Nullable String to,
        @Nullable Audience audience) {

    CreateReport toCommand() {
        return new CreateReport(
                Objects.requireNonNullElse(kind, PeriodKind.INTERIM),
                day("from", from),
                day("to", to),
                Objects.requireNonNullElse(audience, Audience.PUBLIC));
    }

    private static LocalDate day(String field, @Nullable String typed) {
        try {
            return LocalDate.parse(typed == null ? "" : typed.strip());
        } catch (DateTimeParseException unreadable) {
            throw new Refusal("report.day-unreadable", field);
        }
    }
}
