package org.pledgekeeper.indicator.version;

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
import org.pledgekeeper.indicator.observation.ObservationService;
import org.pledgekeeper.indicator.observation.Subject;
import org.pledgekeeper.support.ApplicationTest;
import org.pledgekeeper.support.Society;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The page that tells every definition. */
@ApplicationTest
class VersionPagesTests {

    @Autowired private MockMvcTester browser;
    @Autowired private IndicatorService indicators;
    @Autowired private ObservationService observations;
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
    void aChangeIsToldWithItsReasonBeforeAndAfter_rule17() {
        ActingAs.run(
                society.manager(), () -> indicators.define(rows.code(), Definitions.count("1")));
        ActingAs.run(
                society.staff(), () -> observations.record(new Subject(rows.code(), "1", 1), null));
        var fields = new LinkedHashMap<String, String>();
        fields.put("code", "1");
        fields.put("kind", "COUNT");
        fields.put("language", "en");
        fields.put("definition", "Number of sound measures");
        assertThat(post("/1/edit", fields))
                .hasStatus(422)
                .bodyText()
                .contains("id=\"reason-wrong\"", "say why it changes");
        fields.put("reason", "Practical was too vague.");
        assertThat(post("/1/edit", fields)).hasStatus(302);
        assertThat(get("/1?period=1", society.reader()))
                .bodyText()
                .contains("Recorded under definition 1 of", "has changed since")
                .contains(address + "/1/definitions");
        assertThat(get("/1/definitions", society.reader()))
                .bodyText()
                .contains("Definition 2", "Definition 1", "The manager", "Practical was too vague.")
                .contains("Number of practical measures</bdi></del>")
                .contains("Number of sound measures</bdi></ins>");
        assertThat(get("/1/definitions", Society.founded(accounts).manager())).hasStatus(404);
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
