package org.pledgekeeper.indicator.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.LinkedHashMap;
import java.util.Map;
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

/** The rule of counting in the form: tried before it is saved, and told afterwards. */
@ApplicationTest
class RulePagesTests {

    @Autowired private MockMvcTester browser;
    @Autowired private IndicatorService indicators;
    @Autowired private AccountService accounts;
    @Autowired private JdbcClient jdbc;

    private Society society;
    private ActionRows rows;
    private String address;

    @BeforeEach
    void aCountOfThree() {
        society = Society.founded(accounts);
        rows = new ActionRows(jdbc, society);
        address = "/pledges/" + rows.code() + "/indicators";
        ActingAs.run(
                society.manager(), () -> indicators.define(rows.code(), Definitions.count("1")));
        claim("Held", "2021", "COMPLETED");
        claim("Going on", "2021", "ONGOING");
        claim("Long ago", "2015", "COMPLETED");
        claim("Some day", "", "COMPLETED");
    }

    @Test
    void aRuleIsTriedBeforeItIsSavedAndNothingStays() {
        var fields = fields();
        fields.put("rule.undated", "COUNT");
        fields.put("rule.beforePledge", "COUNT");
        fields.put("preview", "true");
        assertThat(post("/1/edit", fields))
                .hasStatusOk()
                .bodyText()
                .contains("What this rule would do", "2 actions would stand elsewhere")
                .contains("Long ago", "Some day", "Nothing is saved yet")
                .contains("<option value=\"COUNT\" selected=\"selected\">Counts</option>");
        assertThat(get("/1", society.reader()))
                .bodyText()
                .contains("Waits for a person to decide", "2 to 3")
                .doesNotContain("What this rule would do");
        assertThat(
                        jdbc.sql(
                                        "select count(*) from indicator_definition d join indicator i on i.id = d.indicator_id join pledge p on p.id = i.pledge_id where p.code = :code")
                                .param("code", rows.code())
                                .query(Integer.class)
                                .single())
                .isEqualTo(1);
    }

    @Test
    void aNewIndicatorIsTriedToo() {
        var fields = fields();
        fields.put("code", "2");
        fields.put("preview", "true");
        assertThat(post("/new", fields))
                .hasStatusOk()
                .bodyText()
                .contains("What this rule would do");
        assertThat(get("/2", society.reader())).hasStatus(404);
        fields.put("code", "1");
        assertThat(post("/new", fields))
                .as("what could not be saved cannot be tried")
                .hasStatus(422);
    }

    @Test
    void aRuleThatIsSavedCountsAndIsTold() {
        var fields = fields();
        fields.put("rule.counts", "ACTION");
        fields.put("rule.undated", "EXCLUDE");
        fields.put("rule.beforePledge", "IGNORE");
        fields.put("rule.acceptedStatuses", "COMPLETED");
        fields.put("rule.dates", "OVERLAPS");
        assertThat(post("/1/edit", fields)).hasStatus(302);
        assertThat(get("/1", society.reader()))
                .bodyText()
                .contains("Single actions", "Actions of which some day lies in the period")
                .contains("Neither counts nor is baseline", "its date is not known")
                .contains("status: Ongoing");
        assertThat(get("/1/definitions", society.reader()))
                .bodyText()
                .contains("Which days count", "Does not count", "Waits for a person to decide");
        assertThat(get("/1/edit", society.manager()))
                .bodyText()
                .contains("<option value=\"OVERLAPS\" selected=\"selected\">");
    }

    private Map<String, String> fields() {
        var fields = new LinkedHashMap<String, String>();
        fields.put("code", "1");
        fields.put("kind", "COUNT");
        fields.put("language", "en");
        fields.put("definition", "Number of practical measures");
        return fields;
    }

    private void claim(String title, String edtf, String status) {
        rows.link(
                rows.action(title, edtf, status, "VERIFIED", "PUBLIC", society.staff()),
                "1",
                "STATED");
    }

    private MvcTestResult get(String path, UserId person) {
        return browser.get().uri(address + path).with(Society.as(person)).exchange();
    }

    private MvcTestResult post(String path, Map<String, String> fields) {
        var request =
                browser.post().uri(address + path).with(Society.as(society.manager())).with(csrf());
        fields.forEach(request::param);
        return request.exchange();
    }
}
