package org.pledgekeeper.indicator.observation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pledgekeeper.account.AccountService;
import org.pledgekeeper.account.ActingAs;
import org.pledgekeeper.account.UserId;
import org.pledgekeeper.indicator.ActionRows;
import org.pledgekeeper.indicator.Definitions;
import org.pledgekeeper.indicator.IndicatorService;
import org.pledgekeeper.support.ApplicationTest;
import org.pledgekeeper.support.Society;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Pages on which people record, judge, confirm and override. */
@ApplicationTest
class ObservationPagesTests {

    @Autowired private MockMvcTester browser;
    @Autowired private IndicatorService indicators;
    @Autowired private AccountService accounts;
    @Autowired private JdbcClient jdbc;

    private Society society;
    private ActionRows rows;
    private String count;
    private String rubric;

    @BeforeEach
    void aPledgeWithTwoIndicators() {
        society = Society.founded(accounts);
        rows = new ActionRows(jdbc, society);
        ActingAs.run(
                society.manager(),
                () -> {
                    indicators.define(rows.code(), Definitions.count("1"));
                    indicators.define(rows.code(), Definitions.rubric("2", "none", "much"));
                });
        rows.link(rows.action("A webinar"), "1", "STATED");
        count = "/pledges/" + rows.code() + "/indicators/1";
        rubric = "/pledges/" + rows.code() + "/indicators/2";
    }

    @Test
    void aManagerOverridesWithDigitsOfAnyScriptAndSeesBothNumbers() {
        assertThat(get(count + "/override?period=1", society.manager()))
                .bodyText()
                .contains("Computed by the rule");
        assertThat(
                        post(
                                count + "/override",
                                society.manager(),
                                "value",
                                "٢٤",
                                "reason",
                                "One more is known."))
                .hasStatus(302)
                .hasRedirectedUrl(count + "?period=1");
        assertThat(get(count, society.reader()))
                .bodyText()
                .contains("One more is known.", ">24<", "Overridden");
        assertThat(post(count + "/override/withdraw", society.manager())).hasStatus(302);
        assertThat(get(count, society.reader())).bodyText().doesNotContain("One more is known.");
    }

    @Test
    void anOverrideWithoutNumberOrReasonIsToldBesideTheFields() {
        assertThat(post(count + "/override", society.manager(), "value", "many", "reason", ""))
                .hasStatus(422)
                .bodyText()
                .contains("value=\"many\"", "id=\"value-wrong\"", "id=\"reason-wrong\"");
    }

    @Test
    void staffChooseALevelAManagerConfirmsIt() {
        assertThat(get(rubric + "/level?period=1", society.staff())).hasStatus(200);
        assertThat(post(rubric + "/level", society.staff(), "reasons", "Because"))
                .hasStatus(422)
                .bodyText()
                .contains("id=\"level-wrong\"", "Because");
        assertThat(post(rubric + "/level", society.staff(), "level", "2", "reasons", "Because"))
                .hasStatus(302);
        assertThat(get(rubric, society.staff()))
                .bodyText()
                .contains("Because")
                .doesNotContain("Confirm this level");
        assertThat(get(rubric, society.manager())).bodyText().contains("Confirm this level");
        assertThat(post(rubric + "/confirm", society.manager())).hasStatus(302);
        assertThat(get(rubric, society.reader())).bodyText().contains("The manager");
    }

    @Test
    void whoeverChoseTheLevelIsToldThatAnotherPersonConfirms_rule12() {
        post(rubric + "/level", society.manager(), "level", "2", "reasons", "Because");
        assertThat(get(rubric, society.manager()))
                .bodyText()
                .contains("somebody else has to confirm")
                .doesNotContain("Confirm this level");
        assertThat(post(rubric + "/confirm", society.manager())).hasStatus(409);
    }

    @Test
    void theSecondOfTwoJudgesSeesBothJudgementsAndLosesNothing_rule17() {
        var level = new String[] {"level", "1", "reasons", "First reasons", "version", "-1"};
        assertThat(post(rubric + "/level", society.staff(), level)).hasStatus(302);
        level[3] = "Second reasons";
        assertThat(post(rubric + "/level", society.manager(), level))
                .hasStatus(409)
                .bodyText()
                .contains("First reasons", "Second reasons", "name=\"version\" value=\"0\"");
        level[5] = "0";
        assertThat(post(rubric + "/level", society.manager(), level)).hasStatus(302);
        assertThat(post(rubric + "/confirm", society.otherManager(), "version", "0"))
                .as("a level that changed underneath is not confirmed")
                .hasStatus(409);
    }

    @Test
    void staffRecordTheValueInTheirWords() {
        assertThat(post(count + "/record", society.staff(), "narrative", "A quiet year."))
                .hasStatus(302);
        assertThat(get(count, society.reader())).bodyText().contains("A quiet year.");
    }

    @Test
    void everybodyElseIsRefused() {
        assertThat(post(count + "/record", society.reader())).hasStatus(403);
        assertThat(post(count + "/override", society.staff(), "value", "1", "reason", "x"))
                .hasStatus(403);
        assertThat(post(rubric + "/level", society.administrator(), "level", "1", "reasons", "x"))
                .hasStatus(403);
        assertThat(post(rubric + "/confirm", society.staff())).hasStatus(403);
        assertThat(post(count + "/record", Society.founded(accounts).manager())).hasStatus(404);
        assertThat(get(count + "/override?period=9", society.manager())).hasStatus(404);
    }

    @Test
    void aLockedPeriodOffersNothingAndTakesNothing_rule13() {
        rows.lock(1);
        assertThat(get(count, society.manager()))
                .bodyText()
                .doesNotContain("Override the value", "Record this value");
        assertThat(post(count + "/record", society.staff())).hasStatus(409);
    }

    private MvcTestResult get(String uri, UserId person) {
        return browser.get().uri(uri).with(Society.as(person)).exchange();
    }

    /** For period 1, in English. */
    private MvcTestResult post(String uri, UserId person, String... fields) {
        var request = browser.post().uri(uri).param("period", "1").param("language", "en");
        for (int i = 0; i < fields.length; i += 2) {
            request = request.param(fields[i], fields[i + 1]);
        }
        return request.with(Society.as(person)).with(csrf()).exchange();
    }
}
