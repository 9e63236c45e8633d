package org.pledgekeeper.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pledgekeeper.account.AccountService;
import org.pledgekeeper.account.ActingAs;
import org.pledgekeeper.account.UserId;
import org.pledgekeeper.support.ApplicationTest;
import org.pledgekeeper.support.Society;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Pages on which indicators are defined and looked at. */
@ApplicationTest
class IndicatorPagesTests {

    @Autowired private MockMvcTester browser;
    @Autowired private IndicatorService indicators;
    @Autowired private AccountService accounts;
    @Autowired private JdbcClient jdbc;

    private Society society;
    private ActionRows rows;
    private String address;

    @BeforeEach
    void aPledgeWithTwoIndicators() {
        society = Society.founded(accounts);
        rows = new ActionRows(jdbc, society);
        rows.commitment("5.a");
        address = "/pledges/" + rows.code() + "/indicators";
        ActingAs.run(
                society.manager(),
                () -> {
                    indicators.define(rows.code(), Definitions.count("1"));
                    indicators.define(rows.code(), Definitions.rubric("2", "none", "much"));
                });
        rows.link(rows.action("A webinar on safe referral"), "1", "STATED");
        rows.link(
                rows.action(
                        "A secret", "2021", "ONGOING", "VERIFIED", "RESTRICTED", society.manager()),
                "1",
                "STATED");
        rows.link(
                rows.action("Not held", "2021", "PREVENTED", "VERIFIED", "PUBLIC", society.staff()),
                "1",
                "STATED");
    }

    @Test
    void theListShowsTheWorstFirstWithValuesInEveryLanguage() {
        var page = body(get(address, society.reader()));
        assertThat(page.indexOf("How well one cooperates"))
                .isLessThan(page.indexOf("Number of practical measures"));
        assertThat(page)
                .contains("Not assessed", "2 of 3 actions count")
                .doesNotContain("New indicator");
        assertThat(body(get(address + "?lang=ar", society.reader())))
                .contains("dir=\"rtl\"", "المؤشرات");
        assertThat(body(get("/indicators", society.reader())))
                .contains("Number of practical measures");
    }

    @Test
    void everyNumberLeadsToItsRowsAndEveryRowToItsAction() {
        var page = body(get(address + "/1", society.reader()));
        assertThat(page)
                .contains("href=\"#counted\"", "href=\"#type-WEBINAR\"", "id=\"type-WEBINAR\"")
                .contains("/pledges/" + rows.code() + "/actions/A1\"", "A webinar on safe referral")
                .contains("status: Prevented");
    }

    @Test
    void aRestrictedActionIsCountedButNotNamed_rule15() {
        assertThat(body(get(address + "/1", society.reader())))
                .contains("Restricted action")
                .doesNotContain("A secret");
        assertThat(body(get(address + "/1", society.manager()))).contains("A secret");
    }

    @Test
    void whatNobodyMayDoIsNotOffered() {
        assertThat(body(get(address + "/1", society.reader())))
                .doesNotContain("Override the value", "Record this value", "Edit the definition");
        assertThat(body(get(address + "/1", society.staff())))
                .contains("Record this value")
                .doesNotContain("Override the value");
        assertThat(body(get(address + "/1", society.manager())))
                .contains("Override the value", "Edit the definition");
    }

    @Test
    void strangersMeetNothingAndReadersDefineNothing() {
        var stranger = Society.founded(accounts).manager();
        assertThat(get(address, stranger)).hasStatus(404);
        assertThat(get(address + "/1", stranger)).hasStatus(404);
        assertThat(get(address + "/9", society.reader())).hasStatus(404);
        assertThat(get(address + "/1?period=7", society.reader())).hasStatus(404);
        assertThat(get(address + "/new", society.staff())).hasStatus(403);
        assertThat(get(address + "/1/edit", society.reader())).hasStatus(403);
    }

    @Test
    void aManagerDefinesAnIndicatorInTheBrowser() {
        var result =
                send(
                        browser.post()
                                .uri(address + "/new")
                                .param("code", "3")
                                .param("kind", "RUBRIC")
                                .param("definition", "À quel point ?")
                                .param("levels[0].fr", "peu")
                                .param("levels[2].fr", "beaucoup")
                                .param("levels[2].en", "much")
                                .param("language", "fr")
                                .param("commitments", "5.a"),
                        society.manager());
        assertThat(result).hasStatus(302).hasRedirectedUrl(address + "/3");
        assertThat(body(get(address + "/3", society.reader())))
                .contains("À quel point ?", "much", "5.a");
    }

    @Test
    void badInputIsToldBesideTheFieldAndNothingTypedIsLost() {
        var result =
                send(
                        browser.post()
                                .uri(address + "/new")
                                .param("code", "no good")
                                .param("kind", "RUBRIC")
                                .param("definition", " \u200b ")
                                .param("levels[0].en", "only one")
                                .param("language", "en"),
                        society.manager());
        assertThat(result).hasStatus(422);
        assertThat(body(result))
                .contains(
                        "value=\"no good\"",
                        "only one",
                        "id=\"code-wrong\"",
                        "id=\"definition-wrong\"");
        var second =
                send(
                        browser.post()
                                .uri(address + "/new")
                                .param("code", "1")
                                .param("kind", "COUNT")
                                .param("definition", "Again")
                                .param("language", "en"),
                        society.manager());
        assertThat(second).hasStatus(422);
        assertThat(body(second)).contains("is taken by another indicator", "Again");
    }

    @Test
    void theSecondOfTwoEditorsSeesBothTexts_rule17() {
        assertThat(edit("First words", 0)).hasStatus(302);
        var second = edit("Second words", 0);
        assertThat(second).hasStatus(409);
        assertThat(body(second)).contains("First words", "Second words", "Somebody else changed");
        assertThat(edit("Second words", 1)).hasStatus(302);
    }

    private MvcTestResult edit(String definition, int version) {
        return send(
                browser.post()
                        .uri(address + "/1/edit")
                        .param("code", "1")
                        .param("kind", "COUNT")
                        .param("definition", definition)
                        .param("language", "en")
                        .param("version", String.valueOf(version)),
                society.manager());
    }

    private MvcTestResult get(String uri, UserId person) {
        return browser.get().uri(uri).with(Society.as(person)).exchange();
    }

    private static MvcTestResult send(MockMvcRequestBuilder request, UserId person) {
        return request.with(Society.as(person)).with(csrf()).exchange();
    }

    private static String body(MvcTestResult result) {
        try {
            return result.getResponse().getContentAsString();
        } catch (java.io.UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
