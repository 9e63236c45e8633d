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

/** The form that says what an indicator is, and the pages that show it. */
@ApplicationTest
class DefinitionPagesTests {

    @Autowired private MockMvcTester browser;
    @Autowired private IndicatorService indicators;
    @Autowired private AccountService accounts;
    @Autowired private JdbcClient jdbc;

    private Society society;
    private ActionRows rows;
    private String address;

    @BeforeEach
    void aPledge() {
        society = Society.founded(accounts);
        rows = new ActionRows(jdbc, society);
        address = "/pledges/" + rows.code() + "/indicators";
    }

    @Test
    void aRatioIsDefinedInTheBrowserAndItsPageShowsAllOfIt() {
        var fields = ratio();
        fields.put("terms.responsible", society.staff().value().toString());
        assertThat(post("/new", fields)).hasStatus(302).hasRedirectedUrl(address + "/1");
        assertThat(get("/1", society.reader()))
                .bodyText()
                .contains("people reached", "people in need", "Sum of the periods")
                .contains("12 of 40", "in 2018", "A survey", "The register", "The staff")
                .contains("Sex", "women", "No target", "No data")
                .doesNotContain("Record this value", "Override the value");
        assertThat(get("/1/edit", society.manager()))
                .bodyText()
                .contains("value=\"people reached\"", "F women\nM men")
                .doesNotContain("terms.unit\"", "levels[0]");
    }

    @Test
    void eachKindShowsItsValueAsMissing_rule11() {
        ActingAs.run(
                society.manager(),
                () -> {
                    indicators.define(rows.code(), Definitions.number("1"));
                    indicators.define(rows.code(), Definitions.yesNo("2"));
                });
        rows.link(rows.action("A webinar"), "1", "STATED");
        assertThat(get("/1", society.reader()))
                .bodyText()
                .contains("No data", "Less is better", "Highest value", "A webinar");
        assertThat(get("/2", society.manager()))
                .bodyText()
                .contains("No data", "Yes or no")
                .doesNotContain("Override the value");
        assertThat(get("", society.reader())).bodyText().contains("No data yet");
    }

    @Test
    void theLineOfACodeThatIsWrongIsNamed() {
        var fields = ratio();
        fields.put("terms.dimensions[0].codes", "F women\n\nM\nF girls\nno-label! x");
        assertThat(post("/new", fields))
                .hasStatus(422)
                .bodyText()
                .contains("Line 3: after the code M its label is missing")
                .contains("Line 4: the code F stands further up already")
                .contains("Line 5: “no-label!” is no code", "no-label! x</textarea>");
        fields.put("terms.dimensions[0].codes", "F women");
        assertThat(post("/new", fields)).bodyText().contains("2 to 50 codes");
    }

    @Test
    void whatAKindNeedsIsToldBesideItsField() {
        var fields = ratio();
        fields.put("terms.baseline.year", "");
        assertThat(post("/new", fields))
                .hasStatus(422)
                .bodyText()
                .contains("id=\"terms.baseline.year-wrong\"", "Give the year");
        fields = ratio();
        fields.put("terms.denominator", " ");
        assertThat(post("/new", fields)).hasStatus(422).bodyText().contains("denominator counts.");
        fields = ratio();
        fields.put("terms.calculation", "MAXIMUM");
        assertThat(post("/new", fields))
                .hasStatus(422)
                .bodyText()
                .contains("This way of calculating does not fit");
        fields = ratio();
        fields.put("terms.responsible", society.reader().value().toString());
        assertThat(post("/new", fields)).hasStatus(422).bodyText().contains("may record values");
    }

    @Test
    void fieldsOfOtherKindsAreLeftUnread() {
        var fields = ratio();
        fields.put("kind", "YES_NO");
        fields.put("terms.baseline.value.yes", "false");
        fields.put("terms.baseline.value.number", "nonsense");
        assertThat(post("/new", fields)).hasStatus(302);
        assertThat(get("/1", society.reader()))
                .bodyText()
                .contains("No</", "in 2018")
                .doesNotContain("people reached");
    }

    @Test
    void levelsAreWrittenInFourLanguagesAndKeepThem() {
        var fields = new LinkedHashMap<String, String>();
        fields.put("code", "1");
        fields.put("kind", "RUBRIC");
        fields.put("language", "en");
        fields.put("definition", "How well");
        fields.put("levels[0].en", "poorly");
        fields.put("levels[0].ar", "بضعف");
        fields.put("levels[1].fr", "bien");
        assertThat(post("/new", fields))
                .hasStatus(422)
                .bodyText()
                .contains("id=\"levels[1].en-wrong\"", "bien</textarea>");
        fields.put("levels[1].en", "well");
        assertThat(post("/new", fields)).hasStatus(302);
        assertThat(get("/1?lang=ar", society.reader())).bodyText().contains("بضعف", "well");
        assertThat(get("/1/edit?lang=en", society.manager()))
                .bodyText()
                .contains("poorly</textarea>", "بضعف</textarea>", "bien</textarea>");
    }

    private static Map<String, String> ratio() {
        var fields = new LinkedHashMap<String, String>();
        fields.put("code", "1");
        fields.put("kind", "RATIO");
        fields.put("language", "en");
        fields.put("definition", "Share of people who were reached");
        fields.put("terms.numerator", "people reached");
        fields.put("terms.denominator", "people in need");
        fields.put("terms.calculation", "SUM");
        fields.put("terms.baseline.value.numerator", "12");
        fields.put("terms.baseline.value.denominator", "40");
        fields.put("terms.baseline.year", "٢٠١٨");
        fields.put("terms.baseline.note", "A survey");
        fields.put("terms.dimensions[0].name", "Sex");
        fields.put("terms.dimensions[0].codes", "F women\nM men");
        fields.put("terms.source", "The register");
        return fields;
    }

    private MvcTestResult post(String path, Map<String, String> fields) {
        var request = browser.post().uri(address + path);
        fields.forEach(request::param);
        return request.with(Society.as(society.manager())).with(csrf()).exchange();
    }

    private MvcTestResult get(String path, UserId person) {
        return browser.get().uri(address + path).with(Society.as(person)).exchange();
    }
}
