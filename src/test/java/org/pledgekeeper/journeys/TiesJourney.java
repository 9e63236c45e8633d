package org.pledgekeeper.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.pledgekeeper.support.browser.Visitor;

/** Pointing to an action as above, doing it again, making one of two: all of it by keyboard. */
class TiesJourney {

    @Test
    void pointsRepeatsAndMergesWithoutAMouse() {
        try (var staff = Visitor.speaking("en").signIn("staff")) {
            var keyboard = staff.page().keyboard();
            var first = Story.logs(staff, "Nightline answered a call from Goole.");

            staff.open(Story.PLEDGE + "/actions/above?target=commitment-2");
            staff.looksAround();
            keyboard.type("nightline goole");
            keyboard.press("Enter");
            staff.page().waitForURL("**q=nightline**");
            keyboard.press("Space");
            keyboard.press("Control+Enter");
            staff.page().waitForURL("**/plan**");
            assertThat(staff.find("#c-2").innerText()).contains(first);

            staff.open(Story.PLEDGE + "/actions/" + first);
            staff.find("form[action$='/again'] button").focus();
            keyboard.press("Enter");
            staff.page().waitForURL("**/edit**");
            keyboard.press("Control+Enter");
            staff.page().waitForURL(url -> url.matches(".*/actions/A\\d+(\\?.*)?"));
            staff.looksAround();
            var second = staff.path().replaceAll(".*/(A\\d+).*", "$1");
            assertThat(staff.find("main").innerText()).contains(first).contains("this action");

            staff.open(Story.PLEDGE + "/actions/" + second + "/merge");
            staff.looksAround();
            keyboard.type(first);
            keyboard.press("Enter");
            staff.page().waitForURL("**with=" + first);
            staff.looksAround();
            staff.find("button[data-submit-key]").focus();
            keyboard.press("Enter");
            staff.page().waitForURL("**/actions/" + second + "#merged");
            assertThat(staff.find("#merged").innerText()).contains(first);
            staff.open(Story.PLEDGE + "/actions/" + first);
            assertThat(staff.path()).contains("/actions/" + second);
        }
    }
}
