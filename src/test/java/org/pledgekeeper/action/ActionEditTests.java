package org.pledgekeeper.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Editing: who may. */
@ApplicationTest
class ActionEditTests {

    @Autowired private MockMvcTester browser;
    @Autowired private ActionService actions;
    @Autowired private AccountService accounts;
    @Autowired private JdbcClient jdbc;

    private Society society;
    private APledge pledge;

    @BeforeEach
    void makeAPledge() {
        society = Society.founded(accounts);
        pledge = APledge.of(society, jdbc);
    }

    private Map<String, String> filled() {
        var fields = new LinkedHashMap<String, String>();
        fields.put("language", "en");
        fields.put("description", "Words that must not be lost.");
        fields.put("when.kind", "DATE");
        fields.put("when.startYear", "2022");
        fields.put("status", "COMPLETED");
        fields.put("commitments[0].id", pledge.commitments().get(0).toString());
        fields.put("commitments[0].chosen", "true");
        fields.put("commitments[1].id", pledge.commitments().get(1).toString());
        return fields;
    }

    private MvcTestResult post(UserId person, String address, Map<String, String> fields) {
        var request = browser.post().uri(address).with(Society.as(person)).with(csrf());
        fields.forEach(request::param);
        return request.exchange();
    }

    private String page(String rest) {
        return "/pledges/" + pledge.code() + "/actions" + rest;
    }

    @Test
    void onlyTheWriterAndManagersEdit() {
        ActingAs.run(
                society.manager(), () -> actions.log(pledge.code(), pledge.told("A manager's.")));
        var other = Society.founded(accounts);
        assertThat(post(society.staff(), page("/A1/edit"), filled())).hasStatus(403);
        assertThat(browser.get().uri(page("/A1/edit")).with(Society.as(society.staff())))
                .hasStatus(403);
        assertThat(browser.get().uri(page("/new")).with(Society.as(society.reader())))
                .hasStatus(403);
        assertThat(post(society.reader(), page(""), filled())).hasStatus(403);
        assertThat(post(society.administrator(), page(""), filled())).hasStatus(403);
        for (var address : List.of("", "/new", "/A1", "/A1/edit")) {
            assertThat(browser.get().uri(page(address)).with(Society.as(other.manager())))
                    .hasStatus(404);
        }
        assertThat(post(other.manager(), page("/A1/verify"), Map.of("seen", "x"))).hasStatus(404);
        assertThat(post(society.staff(), page("/A1/verify"), Map.of("seen", "x"))).hasStatus(403);
    }

    /** Else a draft of the form would be shown as what the form itself remembers. */
    @Test
    void whatTheFormRemembersIsNotTakenForWhatWasWritten() {
        ActingAs.run(
                society.manager(), () -> actions.log(pledge.code(), pledge.told("A manager's.")));
        var form = browser.get().uri(page("/A1/edit")).with(Society.as(society.manager()));
        assertThat(form).bodyText().containsPattern("name=\"before\" value=\"[\\w=-]+\"");
    }
}
