package org.pledgekeeper.sample;

import org.pledgekeeper.account.ActingAs;
import org.pledgekeeper.account.UserId;
import org.pledgekeeper.indicator.observation.ObservationService;
import org.pledgekeeper.indicator.observation.Subject;
import org.pledgekeeper.report.ReportService;
import org.pledgekeeper.report.WriteText;
import org.pledgekeeper.report.period.PeriodService;
import org.springframework.stereotype.Component;

/** Staff writes and submits the sample's report, the manager approves and publishes it. */
@Component
class ReportTelling {

    private final ReportService reports;
    private final PeriodService periods;
    private final ObservationService observations;
    private final SampleQuery sample;
    private final Stage stage;

    ReportTelling(
            ReportService reports,
            PeriodService periods,
            ObservationService observations,
            SampleQuery sample,
            Stage stage) {
        this.reports = reports;
        this.periods = periods;
        this.observations = observations;
        this.sample = sample;
        this.stage = stage;
    }

    void write(String pledge, ReportSheet sheet, Cast cast) {
        int number = stage.as(cast.staff(), () -> reports.create(pledge, sheet.toCommand()));
        write(pledge, number, WriteText.introduction(sheet.introduction()), cast);
        sheet.commitments()
                .forEach(
                        (code, text) ->
                                write(pledge, number, WriteText.commitment(code, text), cast));
        sheet.indicators()
                .forEach(
                        (code, text) ->
                                write(pledge, number, WriteText.indicator(code, text), cast));
        var assessed = sheet.assessment();
        var subject = new Subject(pledge, assessed.indicator(), number);
        stage.as(
                cast.staff(),
                () -> observations.assess(subject, assessed.level(), assessed.reasons()));
        stage.as(cast.manager(), () -> observations.confirm(subject));
        stage.as(cast.staff(), () -> reports.submit(pledge, number));
        stage.as(cast.manager(), () -> periods.open(pledge, sheet.followUp()));
    }

    private void write(String pledge, int number, WriteText text, Cast cast) {
        stage.as(cast.staff(), () -> reports.write(pledge, number, text));
    }

    /** Each step a transaction of its own; goes on from wherever an earlier start stopped. */
    void publish(String pledge, int number, UserId manager) {
        if (sample.reportState(pledge, number).equals("IN_REVIEW")) {
            ActingAs.run(manager, () -> reports.approve(pledge, number));
        }
        if (sample.reportState(pledge, number).equals("APPROVED")) {
            ActingAs.run(manager, () -> reports.publish(pledge, number));
        }
    }
}
