package org.pledgekeeper.indicator.targets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.LocalDate;
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

/** The page on which managers say what is to be reached. */
@ApplicationTest
class TargetPagesTests {

    private static final String NONE = "1=;2=";

    @Autowired private MockMvcTester browser;
    @Autowired private IndicatorService indicators;
    @Autowired private AccountService accounts;
    @Autowired private JdbcClient jdbc;

    private Society society;
    private ActionRows rows;
    private String ratio;

    @BeforeEach
    void aPledgeWithTwoPeriods() {
        society = Society.founded(accounts);
        rows = new ActionRows(jdbc, society);
        rows.period(2, LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31));
        ActingAs.run(
                society.manager(),
                () -> {
                    indicators.define(rows.code(), Definitions.ratio("1"));
                    indicators.define(rows.code(), Definitions.yesNo("2"));
                    indicators.define(rows.code(), Definitions.rubric("3", "none", "much"));
                });
        ratio = at("1");
    }

    @Test
    void allTargetsAreSavedAtOnceWithBothNumbersOfARatio_rule10() {
        assertThat(get(ratio + "/targets", society.manager()))
                .bodyText()
                .contains("people reached", "people in need");
        assertThat(set(ratio, NONE, ratio("1", "٨٠", "100"), ratio("2", "90", "100")))
                .hasStatus(302)
                .hasRedirectedUrl(ratio);
        assertThat(get(ratio + "?period=1", society.reader())).bodyText().contains("80 of 100");
        assertThat(get(ratio + "?period=2", society.reader())).bodyText().contains("90 of 100");
        assertThat(set(ratio, "1=80/100;2=90/100", ratio("1", "", ""), ratio("2", "90", "100")))
                .hasStatus(302);
        assertThat(get(ratio + "?period=1", society.reader())).bodyText().contains("No target");
    }

    @Test
    void aLockedPeriodIsShownAndKeepsItsTarget_rule13() {
        set(ratio, NONE, ratio("1", "80", "100"), ratio("2", "", ""));
        rows.lock(1);
        assertThat(get(ratio + "/targets", society.manager()))
                .bodyText()
                .contains("This period is locked", "80 of 100")
                .contains("name=\"rows[0].period\" value=\"2\"")
                .doesNotContain("rows[1].period");
        assertThat(set(ratio, "1=80/100;2=", ratio("1", "70", "100")))
                .hasStatus(422)
                .bodyText()
                .contains("Reporting period 1 is locked");
        assertThat(get(ratio + "?period=1", society.reader())).bodyText().contains("80 of 100");
    }

    @Test
    void whatIsNoValueIsToldBesideItsFieldAndKept() {
        assertThat(set(ratio, NONE, ratio("1", "1,234", "100"), ratio("2", "1", "0")))
                .hasStatus(422)
                .bodyText()
                .contains("value=\"1,234\"", "without separators", "must be more than 0");
        assertThat(set(ratio, NONE, ratio("1", "5", "")))
                .hasStatus(422)
                .bodyText()
                .contains("needs its numerator and its denominator");
        assertThat(set(at("3"), NONE, row("1", "level", "3")))
                .hasStatus(422)
                .bodyText()
                .contains("The scale has no such level");
    }

    @Test
    void everyKindHasItsOwnFields() {
        assertThat(set(at("2"), NONE, row("1", "yes", "true"))).hasStatus(302);
        assertThat(set(at("3"), NONE, row("1", "level", "2"))).hasStatus(302);
        assertThat(get(at("2") + "/targets", society.manager()))
                .bodyText()
                .contains("name=\"rows[0].value.yes\"")
                .doesNotContain("rows[0].value.number");
        assertThat(get(at("3") + "?period=1", society.reader())).bodyText().contains("Level 2");
    }

    @Test
    void theSecondOfTwoSeesWhatTheFirstSaved_rule17() {
        set(ratio, NONE, ratio("1", "80", "100"));
        assertThat(set(ratio, NONE, ratio("1", "70", "100")))
                .hasStatus(409)
                .bodyText()
                .contains("80 of 100", "value=\"70\"", "value=\"1=80/100;2=\"");
    }

    @Test
    void onlyManagersOfThePledgeSetTargets() {
        assertThat(get(ratio + "/targets", society.staff())).hasStatus(403);
        assertThat(get(ratio + "/targets", Society.founded(accounts).manager())).hasStatus(404);
        assertThat(get(at("9") + "/targets", society.manager())).hasStatus(404);
        assertThat(get(ratio, society.reader())).bodyText().doesNotContain("Set targets");
    }

    private String at(String indicator) {
        return "/pledges/" + rows.code() + "/indicators/" + indicator;
    }

    private static String[] ratio(String period, String numerator, String denominator) {
        return new String[] {period, "numerator", numerator, "denominator", denominator};
    }

    private static String[] row(String... fields) {
        return fields;
    }

    private MvcTestResult set(String indicator, String seen, String[]... rows) {
        var request = browser.post().uri(indicator + "/targets").param("seen", seen);
        for (int i = 0; i < rows.length; i++) {
            request = request.param("rows[" + i + "].period", rows[i][0]);
            for (int field = 1; field < rows[i].length; field += 2) {
                var name = "rows[" + i + "].value." + rows[i][field];
                request = request.param(name, rows[i][field + 1]);
            }
        }
        return request.with(Society.as(society.manager())).with(csrf()).exchange();
    }

    private MvcTestResult get(String uri, UserId person) {
        return browser.get().uri(uri).with(Society.as(person)).exchange();
    }
}
