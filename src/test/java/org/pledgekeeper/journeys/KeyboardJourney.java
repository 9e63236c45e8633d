package org.pledgekeeper.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Keyboard;
import org.junit.jupiter.api.Test;
import org.pledgekeeper.support.browser.Visitor;

/** Logging an action without a mouse, in at most eight keys besides the text. */
class KeyboardJourney {

    private int keys;

    @Test
    void logsAnActionWithAtMostEightKeysBesidesTheText() {
        try (var staff = Visitor.speaking("en").signIn("staff")) {
            staff.open(Story.PLEDGE + "/plan");
            var keyboard = staff.page().keyboard();

            press(keyboard, "n");
            staff.page().waitForURL("**" + Story.PLEDGE + "/actions/new**");
            keyboard.type("We answered a call from Hull.");
            reachTheFirstCommitment(staff, keyboard);
            press(keyboard, "Space");
            press(keyboard, "Control+Enter");
            staff.page().waitForURL("**/actions/A*");

            assertThat(staff.find("main").innerText()).contains("We answered a call from Hull.");
            assertThat(keys).isLessThanOrEqualTo(8);
        }
    }

    private void reachTheFirstCommitment(Visitor staff, Keyboard keyboard) {
        while (!"commitments[0].chosen"
                .equals(staff.page().evaluate("document.activeElement.name"))) {
            press(keyboard, "Tab");
            assertThat(keys).isLessThanOrEqualTo(8);
        }
    }

    private void press(Keyboard keyboard, String key) {
        keyboard.press(key);
        keys++;
    }
}
