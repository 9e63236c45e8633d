package org.pledgekeeper.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.pledgekeeper.report.ReportedPledge.en;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pledgekeeper.account.ActingAs;
import org.pledgekeeper.account.UserId;
import org.pledgekeeper.platform.Refusal;
import org.pledgekeeper.pledge.PledgeDirectory;
import org.pledgekeeper.report.review.History;
import org.pledgekeeper.report.review.ReviewStep;
import org.pledgekeeper.report.review.Reviewed;
import org.pledgekeeper.report.snapshot.Archive;
import org.pledgekeeper.report.snapshot.FrozenReport;
import org.pledgekeeper.support.ApplicationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@ApplicationTest
class ReportLifeTests {

    @Autowired private ReportedPledge pledges;
    @Autowired private ReportService reports;
    @Autowired private PledgeDirectory directory;
    @Autowired private Archive archive;
    @Autowired private History history;
    @Autowired private JdbcClient jdbc;

    private ReportedPledge.Story story;

    @BeforeEach
    void aPledge() {
        story = pledges.begin();
    }

    @Test
    void aPeriodHasOneReport() {
        assertThat(story.report()).isEqualTo(1);
        refuses("report.period-taken", () -> story.report());
    }

    @Test
    void rule17TheSecondOfTwoWritersIsTold() {
        int number = story.report();
        write(number, WriteText.introduction(en("First")));
        write(number, WriteText.commitment("1", en("First")));
        assertThatThrownBy(() -> write(number, WriteText.introduction(en("Second"))))
                .isInstanceOf(OptimisticLockingFailureException.class);
        assertThatThrownBy(() -> write(number, WriteText.commitment("1", en("Second"))))
                .isInstanceOf(OptimisticLockingFailureException.class);
    }

    @Test
    void rule12WhoeverSubmitsDoesNotApprove() {
        int number = story.report();
        ActingAs.run(story.society.manager(), () -> reports.submit(story.code, number));
        refuses("report.own-submission", () -> approve(story.society.manager(), number));
        assertThat(approve(story.society.otherManager(), number)).isEqualTo(1);
    }

    @Test
    void rule12TheOnlyManagerMayAndTheReportSaysSo() {
        jdbc.sql("update organisation set single_manager_approves = true where id = :id")
                .param("id", story.society.organisation().value())
                .update();
        jdbc.sql("update membership set role = 'STAFF' where user_id = :id")
                .param("id", story.society.otherManager().value())
                .update();
        int number = story.report();
        ActingAs.run(story.society.manager(), () -> reports.submit(story.code, number));
        approve(story.society.manager(), number);
        assertThat(newest(number).content().approval().singleManager()).isTrue();
    }

    @Test
    void staffDoNotApprove() {
        int number = story.report();
        story.submitted(number);
        assertThatThrownBy(() -> approve(story.society.staff(), number))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void rule13ApprovingAFinalReportLocksItsPeriod() {
        story.approved(story.report());
        var pledge = directory.published(story.code);
        assertThat(directory.periods(pledge.id())).extracting("state").containsExactly("LOCKED");
    }

    @Test
    void anAmendmentIsTheNextSnapshotAndNamesItsReason() {
        int number = story.report();
        story.approved(number);
        publish(number);
        ActingAs.run(
                story.society.manager(),
                () -> reports.amend(story.code, number, en("A date was wrong.")));
        write(number, WriteText.introduction(en("Corrected")));
        assertThat(story.approved(number)).isEqualTo(2);
        assertThat(newest(number).content().approval().amendmentReason())
                .isEqualTo(en("A date was wrong."));
        assertThat(archive.find(reportId(number), 1)).isPresent();
    }

    @Test
    void tellsItsStepsInTheOrderInWhichTheyWereTaken() {
        var report = reportId(story.report());
        var submitted = Instant.parse("2024-02-01T10:00:00.900Z");
        history.took(report, ReviewStep.SUBMITTED, story.society.staff(), submitted);
        // an approval is dated to the second, as it is printed, and so may seem to be the older one
        var approved = submitted.truncatedTo(ChronoUnit.SECONDS);
        history.took(report, ReviewStep.APPROVED, story.society.manager(), approved);
        assertThat(history.of(report))
                .extracting(Reviewed::step)
                .containsExactly("APPROVED", "SUBMITTED");
    }

    private Object publish(int number) {
        ActingAs.run(story.society.manager(), () -> reports.publish(story.code, number));
        return number;
    }

    private FrozenReport newest(int number) {
        return archive.newest(reportId(number)).orElseThrow();
    }

    private UUID reportId(int number) {
        return jdbc.sql(
                        """
                        select r.id from report r join pledge p on p.id = r.pledge_id
                        where p.code = :code and r.number = :number
                        """)
                .param("code", story.code)
                .param("number", number)
                .query(UUID.class)
                .single();
    }

    private int approve(UserId by, int number) {
        return ActingAs.call(by, () -> reports.approve(story.code, number));
    }

    private void write(int number, WriteText text) {
        ActingAs.run(story.society.staff(), () -> reports.write(story.code, number, text));
    }

    private static void refuses(String key, Callable<?> deed) {
        assertThatThrownBy(deed::call).isInstanceOf(Refusal.class).hasMessage(key);
    }
}
