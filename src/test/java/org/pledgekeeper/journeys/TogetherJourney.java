package org.pledgekeeper.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.WaitForSelectorState;
import org.junit.jupiter.api.Test;
import org.pledgekeeper.support.browser.Visitor;

/** Two people and a colleague without an account, none of them with a mouse. */
class TogetherJourney {

    private static final Locator.WaitForOptions GONE =
            new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED);

    @Test
    void talkAskAndChangeTogether() {
        try (var staff = Visitor.speaking("en").signIn("staff");
                var manager = Visitor.speaking("en").signIn("manager")) {
            var reference = Story.logs(staff, "We trained hosts in Cardiff.");
            var action = Story.PLEDGE + "/actions/" + reference;
            var name = staff.find(".account a bdi").innerText();

            manager.open(action);
            press(manager, manager.find("#comments > details > summary"), "Enter");
            type(manager, manager.find("#text"), "@" + name + ", on which day?");
            press(manager, manager.find("#text"), "Control+Enter");
            manager.page().waitForURL("**#comment-*");
            manager.looksAround();

            staff.open("/");
            assertThat(staff.find("#calls-head").count()).isEqualTo(1);
            staff.looksAround();
            press(staff, staff.find("form[action*='/me/mentions/'] button").first(), "Enter");
            staff.page().waitForURL("**#comment-*");
            press(staff, staff.find("form[action$='/resolve'] button").first(), "Enter");
            staff.find("form[action$='/reopen'] button").waitFor();

            var link = asksInArabic(staff, action);
            answers(link);
            takesOver(staff, action);
        }
    }

    private static String asksInArabic(Visitor staff, String action) {
        staff.open(action + "/ask");
        staff.looksAround();
        staff.find("#language").selectOption("ar");
        press(staff, staff.find("main form button.primary"), "Enter");
        staff.find("#link").waitFor();
        staff.looksAround();
        var link = staff.find("#link").inputValue();
        return link.substring(link.indexOf("/answer/"));
    }

    private static void answers(String link) {
        try (var colleague = Visitor.speaking("ar")) {
            colleague.open(link);
            colleague.looksAround();
            assertThat(colleague.find("main").innerText()).doesNotContain("Cardiff");
            type(colleague, colleague.find("[name='when.startYear']"), "٢٠٢١");
            type(colleague, colleague.find("[name=from]"), "ليلى");
            press(colleague, colleague.find("[name=from]"), "Control+Enter");
            colleague.page().waitForURL("**/answer/thanks");
            colleague.looksAround();
            assertThat(colleague.page().navigate(link).status()).isEqualTo(404);
        }
    }

    private static void takesOver(Visitor staff, String action) {
        staff.open("/");
        assertThat(staff.find("#answers-head").count()).isEqualTo(1);
        staff.open(action);
        press(staff, staff.find("form[action$='/take'] button").first(), "Enter");
        staff.page().waitForURL("**version=draft**");
        assertThat(staff.find("dl.facts").first().innerText()).contains("2021");
        staff.open(action + "/history");
        assertThat(staff.find("main del").allInnerTexts()).isNotEmpty();
        staff.looksAround();
    }

    @Test
    void changesManyAtOnceAndThinksBetterOfIt() {
        try (var manager = Visitor.speaking("en").signIn("manager")) {
            var first = Story.logs(manager, "A leaflet for hotels.");
            var second = Story.logs(manager, "A leaflet for carriers.");
            manager.open(Story.PLEDGE + "/actions?state=SUBMITTED");
            press(manager, box(manager, first), "Space");
            press(manager, box(manager, second), "Space");
            press(manager, manager.find("#bulk button").first(), "Enter");
            manager.find("#toType").selectOption("PUBLICATION");
            press(manager, manager.find("main form button.primary").first(), "Enter");
            manager.find("form[action$='/apply']").waitFor();
            assertThat(manager.find("main").innerText()).contains("2 of 2 will be changed.");
            manager.looksAround();
            press(manager, manager.find("form[action$='/apply'] button"), "Enter");
            manager.find("form[action$='/me/undo']").waitFor();
            assertThat(row(manager, first)).contains("Publication");
            press(manager, manager.find("form[action$='/me/undo'] button"), "Enter");
            manager.find("form[action$='/me/undo']").waitFor(GONE);
            manager.open(Story.PLEDGE + "/actions?state=SUBMITTED");
            assertThat(row(manager, first)).doesNotContain("Publication");
        }
    }

    private static Locator box(Visitor visitor, String reference) {
        return visitor.find("input[name=ref][value=" + reference + "]");
    }

    private static String row(Visitor visitor, String reference) {
        return visitor.find("tr:has(input[value=" + reference + "])").innerText();
    }

    private static void press(Visitor visitor, Locator where, String key) {
        where.focus();
        visitor.page().keyboard().press(key);
    }

    private static void type(Visitor visitor, Locator where, String text) {
        where.waitFor();
        where.focus();
        visitor.page().keyboard().type(text);
    }
}
