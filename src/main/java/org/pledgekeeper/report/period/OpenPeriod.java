package org.pledgekeeper.report.period;

import java.time.LocalDate;

/** Asks for a period to report on, both days included. */
public record OpenPeriod(PeriodKind kind, LocalDate from, LocalDate to) {}
