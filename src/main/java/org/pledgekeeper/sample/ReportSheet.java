package org.pledgekeeper.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.pledgekeeper.report.CreateReport;
import org.pledgekeeper.report.period.OpenPeriod;
import org.pledgekeeper.report.period.PeriodKind;
import org.pledgekeeper.values.LocalisedText;

/**
 * What people add to the facts of the sample's report, as its file tells it.
 *
 * @param next the period that follows and stays open
 * @param commitments narratives by code
 * @param indicators narratives by code
 */
record ReportSheet(
        int number,
        PeriodKind kind,
        LocalDate from,
        LocalDate to,
        Next next,
        LocalisedText introduction,
        Map<String, LocalisedText> commitments,
        Map<String, LocalisedText> indicators,
        Standing standing,
        Assessment assessment) {

    /** A later period. */
    record Next(PeriodKind kind, LocalDate from, LocalDate to) {}

    /** How commitments fare in the eyes of the manager. */
    record Standing(String status, List<String> of, LocalisedText reason) {}

    /** A level of a rubric that staff chooses and the manager confirms. */
    record Assessment(String indicator, int level, LocalisedText reasons) {}

    CreateReport toCommand() {
        return new CreateReport(kind, from, to);
    }

    OpenPeriod followUp() {
        return new OpenPeriod(next.kind(), next.from(), next.to());
    }
}
