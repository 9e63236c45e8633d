package org.pledgekeeper.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.pledgekeeper.account.ActingAs;
import org.pledgekeeper.action.HidingService;
import org.pledgekeeper.platform.Refusal;
import org.pledgekeeper.support.ApplicationTest;
import org.springframework.beans.factory.annotation.Autowired;

/** An approved report holds the actions that it prints (rules 14 and 17). */
@ApplicationTest
class HoldingTests {

    @Autowired private ReportedPledge pledges;
    @Autowired private ReportService reports;
    @Autowired private HidingService hiding;

    @Test
    void whatAnApprovedReportPrintsIsDeletedOnlyWhileItIsAmended() {
        var story = pledges.begin();
        var printed = story.verified(Told.done("We met.", "2021", "1"));
        var report = story.report();
        story.approved(report);
        var late = story.verified(Told.done("We met again.", "2022", "1"));
        ActingAs.run(
                story.society.manager(),
                () -> {
                    assertThatThrownBy(() -> hiding.hide(story.code, printed, null))
                            .isInstanceOf(Refusal.class)
                            .hasMessage("action.hide-printed");
                    assertThat(hiding.hide(story.code, late, null)).isNotNull();
                    reports.amend(story.code, report, ReportedPledge.en("We did not meet."));
                    assertThat(hiding.hide(story.code, printed, null)).isNotNull();
                });
    }
}
