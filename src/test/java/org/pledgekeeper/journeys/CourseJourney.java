package org.pledgekeeper.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.pledgekeeper.support.browser.Visitor;

/** What came of a plan, told on a phone in Arabic; and the years of a pledge, by keyboard. */
class CourseJourney {

    @Test
    void tellsOnAPhoneWhatCameOfAPlan() {
        try (var staff = Visitor.onAPhone("ar").signIn("staff")) {
            staff.open(Story.PLEDGE + "/actions/new");
            staff.find("[name=description]").fill("اجتماع في ليون");
            staff.find("[name='when.startMonth']").fill("5");
            staff.find("[name='when.startYear']").fill("2021");
            staff.find("[name=status]").selectOption("PLANNED");
            staff.find("[name='commitments[0].chosen']").check();
            staff.follow("main form button.primary");
            var reference = staff.path().replaceAll(".*/(A\\d+).*", "$1");

            staff.open("/");
            staff.follow("a[href*='/" + reference + "/outcome']");
            staff.looksAround();
            assertThat(staff.find("[name=reason]").isVisible())
                    .as("asked only of what could not be done")
                    .isFalse();
            staff.find("[name=outcome][value=PREVENTED]").check();
            staff.find("[name=reason]").selectOption("TRAVEL_RESTRICTED");
            staff.find("[name=replacedBy]").fill("A1");
            staff.follow("main form button.primary");
            assertThat(staff.path()).isEqualTo("/");
            assertThat(staff.find("a[href*='/" + reference + "/outcome']").count()).isZero();

            staff.open(Story.PLEDGE + "/hindered?year=2021");
            staff.looksAround();
            assertThat(staff.find("a[href$='/" + reference + "']").count()).isEqualTo(1);
            staff.open(Story.PLEDGE + "/timeline");
            staff.looksAround();
            staff.find("svg a[href$='/" + reference + "']").focus();
            staff.page().keyboard().press("Enter");
            staff.page().waitForURL(url -> url.endsWith("/" + reference));
            assertThat(staff.find("main").innerText()).contains("A1");
        }
    }

    @Test
    void narrowsTheYearsWithoutScripts() {
        try (var auditor = Visitor.withoutScripts("en").signIn("auditor")) {
            auditor.open(Story.PLEDGE + "/timeline");
            int all = auditor.find("svg.plot a").count();
            auditor.find("[name=status]").selectOption("PREVENTED");
            auditor.follow("main form button");
            assertThat(auditor.path()).contains("status=PREVENTED");
            assertThat(auditor.find("svg.plot a").count()).isLessThan(all).isPositive();
            assertThat(auditor.find("tbody tr").count())
                    .isEqualTo(auditor.find("svg.plot a").count());
            auditor.looksAround();
        }
    }
}
