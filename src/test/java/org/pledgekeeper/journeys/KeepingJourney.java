package org.pledgekeeper.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.pledgekeeper.support.browser.Visitor;

/** Keeping actions without a mouse; and two people at the same one, in two sessions. */
class KeepingJourney {

    @Test
    void duplicatesNotesDeletesAndTakesBackWithoutAMouse() {
        try (var staff = Visitor.speaking("en").signIn("staff")) {
            var reference = Story.logs(staff, "A desk at the station, every week.");
            staff.open(action(reference));

            press(staff, "a[href*='like=" + reference + "']");
            staff.page().waitForURL("**/actions/new?like=*");
            assertThat(staff.find("[name=description]").inputValue())
                    .isEqualTo("A desk at the station, every week.");

            staff.open(action(reference));
            press(staff, "#journal summary");
            staff.find("[name=note]").focus();
            staff.page().keyboard().type("Forty people came.");
            staff.page().keyboard().press("Control+Enter");
            staff.page().waitForURL("**#journal");
            assertThat(staff.find("#journal li").innerText()).contains("Forty people came.");
            staff.looksAround();

            press(staff, "form[action$='/hide'] button.danger");
            staff.page().waitForURL("**/actions");
            staff.looksAround();
            press(staff, ".notice form button");
            staff.page().waitForURL("**/actions/" + reference);
            assertThat(staff.find("#journal li").innerText()).contains("Forty people came.");
            staff.open(Story.PLEDGE + "/actions/hidden");
            staff.looksAround();
        }
    }

    @Test
    void theSecondOfTwoEditorsDecidesWithoutScripts() {
        try (var staff = Visitor.withoutScripts("ar").signIn("staff");
                var manager = Visitor.speaking("ar").signIn("manager")) {
            var reference = Story.logs(staff, "درّبنا فريقًا في كاليه.");
            staff.open(action(reference) + "/edit");
            manager.open(action(reference) + "/edit");
            manager.find("[name=description]").fill("درّبنا فريقين في كاليه.");
            manager.find("main form button.primary").click();
            manager.page().waitForURL("**/actions/" + reference + "**");

            staff.find("[name=description]").fill("درّبنا ثلاثة فرق في كاليه.");
            staff.find("[name=status]").selectOption("ONGOING");
            staff.find("main form button.primary").click();
            assertThat(staff.find("main").innerText())
                    .contains("درّبنا فريقًا", "درّبنا فريقين", "درّبنا ثلاثة");
            assertThat(staff.find("[name='take.STATUS'][value=MINE]").isChecked()).isTrue();
            staff.looksAround();
            staff.find("[name='take.DESCRIPTION'][value=MINE]").check();
            staff.find("main form button.primary").click();
            assertThat(staff.find("main").innerText()).contains("درّبنا ثلاثة");
            staff.open(action(reference) + "/edit");
            assertThat(staff.find("[aria-labelledby=begun]").count())
                    .as("what was decided is no draft any more")
                    .isZero();
        }
    }

    private static String action(String reference) {
        return Story.PLEDGE + "/actions/" + reference;
    }

    private static void press(Visitor visitor, String target) {
        visitor.find(target).first().focus();
        visitor.page().keyboard().press("Enter");
    }
}
