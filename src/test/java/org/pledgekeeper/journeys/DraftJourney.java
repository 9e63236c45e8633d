package org.pledgekeeper.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pledgekeeper.support.browser.Visitor;

/** Rule 17: whatever happens to browser, session, line or server, no word is lost. */
class DraftJourney {

    private static final String FORM = Story.PLEDGE + "/actions/new";
    private static final Pattern SAYS_SOMETHING = Pattern.compile("\\S");
    private static final Pattern ACTION = Pattern.compile(".*/actions/A\\d+");

    @ParameterizedTest
    @CsvSource({
        "en, We spoke with the harbour police of Grimsby.",
        "ar, تحدثنا مع شرطة الميناء في غريمسبي."
    })
    void aClosedBrowserLosesNothing(String language, String words) {
        try (var staff = Visitor.speaking(language).signIn("staff")) {
            types(staff, words);
            assertThat(state(staff)).hasText(SAYS_SOMETHING);
        }
        try (var staff = Visitor.speaking(language).signIn("staff")) {
            staff.looksAround();
            assertThat(staff.find("#begun + ul")).containsText(words);
            staff.open(FORM);
            staff.looksAround();
            staff.find("#begun + ul li").filter(having(words)).locator("a.button").click();

            assertThat(staff.find("[name=description]")).hasValue(words);
            assertThat(staff.find("[name='when.startDay']")).hasValue("??");
            staff.looksAround();
            staff.find("[name='when.startDay']").fill("");
            staff.find("[data-submit-key]").click();
            assertThat(staff.page()).hasURL(ACTION);

            staff.open("/me/drafts");
            staff.looksAround();
            assertThat(staff.find("main")).not().containsText(words);
        }
    }

    @Test
    void aFormWhoseSessionEndedGoesOnAfterSigningIn() {
        var words = "Forty beds were found in one night.";
        try (var staff = Visitor.speaking("en").signIn("staff")) {
            types(staff, words);
            var elsewhere = staff.context().newPage();
            elsewhere.navigate("/me");
            elsewhere.locator("main form[action='/logout'] button").click();
            elsewhere.waitForURL("**/login?logout");

            staff.find("[name='when.startDay']").fill("");
            staff.find("[data-submit-key]").click();
            staff.page().waitForURL("**/login?kept");
            staff.looksAround();
            staff.find("[name=username]").fill("staff@example.org");
            staff.find("[name=password]").fill(Visitor.PASSWORD);
            staff.find("[name=password]").press("Enter");

            assertThat(staff.find("[name=description]")).hasValue(words);
            staff.find("[data-submit-key]").click();
            assertThat(staff.page()).hasURL(ACTION);
            assertThat(staff.find("main")).containsText(words);
        }
    }

    @Test
    void aLostLineKeepsThePageAndItsText() {
        var words = "The ferry lost its signal.";
        try (var staff = Visitor.onAPhone("en").signIn("staff")) {
            types(staff, words);
            staff.find("[name='when.startDay']").fill("");
            staff.context().setOffline(true);
            staff.find("[data-submit-key]").click();
            assertThat(state(staff)).containsText("still here");
            assertThat(staff.find("[name=description]")).hasValue(words);

            staff.context().setOffline(false);
            assertThat(state(staff)).containsText("Draft saved");
            staff.find("[data-submit-key]").click();
            assertThat(staff.page()).hasURL(ACTION);
        }
    }

    @Test
    void aButtonSavesADraftWhereNoScriptRuns() {
        var words = "Une permanence a ouvert à Lille.";
        try (var staff = Visitor.withoutScripts("fr").signIn("staff")) {
            types(staff, words);
            staff.follow("noscript button");
            assertThat(staff.find("[name=description]")).hasValue(words);
            staff.looksAround();
            staff.open("/");
            staff.find("#begun + ul li")
                    .filter(having(words))
                    .locator("form[action$='/throw-away'] button")
                    .click();
            assertThat(staff.find("main form[action$='/bring-back']").first()).isVisible();
            staff.looksAround();
        }
    }

    private static void types(Visitor staff, String words) {
        staff.open(FORM);
        staff.find("[name=description]").fill(words);
        staff.find("[name='commitments[0].chosen']").check();
        staff.find("[name='when.startDay']").fill("??");
    }

    private static Locator state(Visitor anyone) {
        return anyone.find("[data-draft]");
    }

    private static Locator.FilterOptions having(String words) {
        return new Locator.FilterOptions().setHasText(words);
    }
}
