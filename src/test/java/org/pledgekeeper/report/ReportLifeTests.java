package org.pledgekeeper.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.pledgekeeper.report.ReportedPledge.en;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pledgekeeper.account.ActingAs;
import org.pledgekeeper.account.UserId;
import org.pledgekeeper.action.ActionStatus;
import org.pledgekeeper.platform.Refusal;
import org.pledgekeeper.pledge.PledgeDirectory;
import org.pledgekeeper.report.ReportedPledge.Told;
import org.pledgekeeper.report.period.PeriodKind;
import org.pledgekeeper.report.snapshot.Archive;
import org.pledgekeeper.report.snapshot.FrozenReport;
import org.pledgekeeper.support.ApplicationTest;
import org.pledgekeeper.values.Visibility;
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
    void rule14WhatWasApprovedStaysWhateverHappensToItsActions() {
        var action = story.verified(Told.done("A meeting", "2022", "1"));
        int number = story.report();
        story.approved(number);
        var before = newest(number);
        jdbc.sql("update action set title = :title::jsonb where number = :number")
                .param("title", "{\"original\":\"en\",\"texts\":{\"en\":\"Another title\"}}")
                .param("number", Integer.valueOf(action.substring(1)))
                .update();
        assertThat(newest(number).sha256()).isEqualTo(before.sha256());
        assertThat(newest(number).content().actions().get(0).title()).isEqualTo(en("A meeting"));
    }

    @Test
    void rule14OfTwoApprovalsAtOnceOneWins() throws Exception {
        int number = story.report();
        story.submitted(number);
        var start = new CountDownLatch(1);
        var pool = Executors.newFixedThreadPool(2);
        List<Future<Integer>> both = new ArrayList<>();
        for (var manager : List.of(story.society.manager(), story.society.otherManager())) {
            both.add(
                    pool.submit(
                            () -> {
                                start.await();
                                return approve(manager, number);
                            }));
        }
        start.countDown();
        int won = 0;
        for (var each : both) {
            try {
                each.get();
                won++;
            } catch (ExecutionException lost) {
                assertThat(lost.getCause()).isInstanceOf(RuntimeException.class);
            }
        }
        pool.shutdown();
        assertThat(won).isEqualTo(1);
        assertThat(archive.nextNumber(reportId(number))).isEqualTo(2);
    }

    @Test
    void rule16AFinalReportSettlesWhatWasPlannedInTheReportBefore() {
        var planned =
                story.verified(Told.done("Next meeting", "2035", "1").but(ActionStatus.PLANNED));
        story.approved(
                story.report(
                        new CreateReport(
                                PeriodKind.INTERIM,
                                LocalDate.of(2020, 1, 1),
                                LocalDate.of(2021, 12, 31))));
        int second = story.report();
        story.submitted(second);
        assertThatThrownBy(() -> approve(story.society.manager(), second))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> {
                            assertThat(refusal.messageKey()).isEqualTo("report.not-settled");
                            assertThat(refusal.arguments()).contains(planned);
                        });
        jdbc.sql(
                        "update action set status = 'CANCELLED', reason_code = 'FUNDING' where title @> :t::jsonb")
                .param("t", "{\"texts\":{\"en\":\"Next meeting\"}}")
                .update();
        assertThat(approve(story.society.manager(), second)).isEqualTo(1);
    }

    @Test
    void rule15APublicReportHoldsNothingInternal() {
        story.verified(Told.done("For all", "2022", "1"));
        story.verified(Told.done("For us", "2022", "1").only(Visibility.INTERNAL));
        story.verified(Told.done("For few", "2022", "1").only(Visibility.RESTRICTED));
        int number = story.report();
        story.approved(number);
        assertThat(newest(number).canonical())
                .contains("For all")
                .doesNotContain("For us")
                .doesNotContain("For few");
    }

    @Test
    void rule15AnInternalReportHoldsNothingRestrictedAndIsNeverPublished() {
        story.verified(Told.done("For us", "2022", "1").only(Visibility.INTERNAL));
        story.verified(Told.done("For few", "2022", "1").only(Visibility.RESTRICTED));
        int number =
                story.report(
                        new CreateReport(
                                PeriodKind.FINAL,
                                LocalDate.of(2020, 1, 1),
                                LocalDate.of(2023, 12, 31),
                                Audience.INTERNAL));
        story.approved(number);
        assertThat(newest(number).canonical()).contains("For us").doesNotContain("For few");
        refuses("report.not-for-everybody", () -> publish(number));
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
