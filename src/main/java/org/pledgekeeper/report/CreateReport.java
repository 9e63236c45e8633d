package org.pledgekeeper.report;

import java.time.LocalDate;
import org.pledgekeeper.report.period.OpenPeriod;
import org.pledgekeeper.report.period.PeriodKind;

/**
 * Asks for a report on the days from {@code from} to {@code to}, both included.
 *
 * @param audience whom it will tell; decides what it prints (rule 15)
 */
public record CreateReport(PeriodKind kind, LocalDate from, LocalDate to, Audience audience) {

    /** A report for everybody. */
    public CreateReport(PeriodKind kind, LocalDate from, LocalDate to) {
        this(kind, from, to, Audience.PUBLIC);
    }

    OpenPeriod period() {
        return new OpenPeriod(kind, from, to);
    }
}
