package org.pledgekeeper.indicator.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
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

/** Every number opens, however many actions are behind it. */
@ApplicationTest
class LedgerPagesTests {

    @Autowired private MockMvcTester browser;
    @Autowired private IndicatorService indicators;
    @Autowired private AccountService accounts;
    @Autowired private JdbcClient jdbc;

    private Society society;
    private ActionRows rows;
    private String address;

    @BeforeEach
    void anIndicator() {
        society = Society.founded(accounts);
        rows = new ActionRows(jdbc, society);
        address = "/pledges/" + rows.code() + "/indicators/1";
        ActingAs.run(
                society.manager(), () -> indicators.define(rows.code(), Definitions.count("1")));
    }

    @Test
    void thePageOfTheIndicatorShowsTheFirstAndLeadsToAll() {
        for (int i = 1; i <= 60; i++) {
            claim("Webinar number " + i, "2021", "COMPLETED");
        }
        assertThat(body(address))
                .contains("Webinar number 30<", "All 60 in the ledger", "section=COUNTED")
                .doesNotContain("Webinar number 31<");
        assertThat(body(address + "/ledger"))
                .contains("Webinar number 50<", "page=2")
                .doesNotContain("Webinar number 51<");
        assertThat(body(address + "/ledger?page=2"))
                .contains("Webinar number 51<", "Webinar number 60<", "page=1")
                .doesNotContain("Webinar number 50<", "page=3");
    }

    @Test
    void eachPartOfTheLedgerHasAnAddress() {
        claim("Held", "2021", "COMPLETED");
        claim("Hindered", "2021", "PREVENTED");
        claim("Long ago", "2015", "COMPLETED");
        claim("Some day", "", "COMPLETED");
        assertThat(body(address + "/ledger?section=COUNTED"))
                .contains("Held<")
                .doesNotContain("Hindered<");
        assertThat(body(address + "/ledger?section=EXCLUDED"))
                .contains("Hindered<", "status: Prevented")
                .doesNotContain("Held<");
        assertThat(body(address + "/ledger?section=BASELINE")).contains("Long ago<");
        assertThat(body(address + "/ledger?section=UNDECIDED")).contains("Some day<");
        assertThat(body(address + "/ledger?section=COUNTED&type=FUNDING"))
                .contains("No action stands in this part of the ledger")
                .doesNotContain("Held<");
        assertThat(body(address + "/ledger?section=COUNTED&type=WEBINAR")).contains("Held<");
    }

    @Test
    void whereTypesCannotAddUpTheActionsStandWithoutThem() {
        claim("Alone", "2021", "COMPLETED");
        jdbc.sql(
                        "update indicator set counts = 'ORGANISATION' where pledge_id = (select id from pledge where code = :code)")
                .param("code", rows.code())
                .update();
        var page = body(address);
        assertThat(page).contains("Alone<").doesNotContain("in the ledger</a>");
        assertThat(page.split("Alone<", -1)).hasSize(2);
    }

    @Test
    void whatIsNewInAPeriodOpens() {
        rows.period(2, LocalDate.of(2022, 1, 1), LocalDate.of(2022, 12, 31));
        claim("Early", "2020", "COMPLETED");
        claim("Late", "2022", "COMPLETED");
        assertThat(body(address + "?period=2")).contains("fresh=true");
        assertThat(body(address + "/ledger?period=2")).contains("Early<", "Late<");
        assertThat(body(address + "/ledger?period=2&fresh=true"))
                .contains("Late<")
                .doesNotContain("Early<");
    }

    @Test
    void whoMayNotReadThePledgeFindsNoLedger() {
        var stranger = Society.founded(accounts).manager();
        assertThat(get(address + "/ledger", stranger)).hasStatus(404);
        assertThat(get(address + "/ledger?section=ODD", society.reader())).hasStatus(400);
        assertThat(get(address + "/ledger?page=99999999", society.reader())).hasStatusOk();
    }

    @Test
    void aRestrictedActionIsInTheLedgerWithoutItsName_rule15() {
        rows.link(
                rows.action(
                        "Secret", "2021", "COMPLETED", "VERIFIED", "RESTRICTED", society.manager()),
                "1",
                "STATED");
        assertThat(body(address + "/ledger")).contains("A1").doesNotContain("Secret");
    }

    private void claim(String title, String edtf, String status) {
        rows.link(
                rows.action(title, edtf, status, "VERIFIED", "PUBLIC", society.staff()),
                "1",
                "STATED");
    }

    private String body(String uri) {
        var answer = get(uri, society.reader());
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private MvcTestResult get(String uri, UserId person) {
        return browser.get().uri(uri).with(Society.as(person)).exchange();
    }
}
