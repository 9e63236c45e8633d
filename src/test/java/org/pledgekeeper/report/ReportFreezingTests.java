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
import org.pledgekeeper.action.state.ActionStatus;
import org.pledgekeeper.platform.Refusal;
import org.pledgekeeper.report.period.PeriodKind;
import org.pledgekeeper.report.snapshot.Archive;
import org.pledgekeeper.report.snapshot.FrozenReport;
import org.pledgekeeper.support.ApplicationTest;
import org.pledgekeeper.values.Visibility;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ApplicationTest
class ReportFreezingTests {

    @Autowired private ReportedPledge pledges;
    @Autowired private ReportService reports;
    @Autowired private Archive archive;
    @Autowired private JdbcClient jdbc;

    private ReportedPledge.Story story;

    @BeforeEach
    void aPledge() {
        story = pledges.begin();
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

    private static void refuses(String key, Callable<?> deed) {
        assertThatThrownBy(deed::call).isInstanceOf(Refusal.class).hasMessage(key);
    }
}
