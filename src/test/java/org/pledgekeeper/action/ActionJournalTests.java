package org.pledgekeeper.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pledgekeeper.account.AccountService;
import org.pledgekeeper.account.ActingAs;
import org.pledgekeeper.account.UserId;
import org.pledgekeeper.action.state.ActionStatus;
import org.pledgekeeper.support.ApplicationTest;
import org.pledgekeeper.support.Society;
import org.pledgekeeper.values.Timespan;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Notes on an ongoing action, and forms that open with something in them. */
@ApplicationTest
class ActionJournalTests {

    @Autowired private MockMvcTester browser;
    @Autowired private ActionService actions;
    @Autowired private ReviewService reviews;
    @Autowired private AccountService accounts;
    @Autowired private JdbcClient jdbc;

    private Society society;
    private APledge pledge;

    @BeforeEach
    void makeAnOngoingAction() {
        society = Society.founded(accounts);
        pledge = APledge.of(society, jdbc);
        var told =
                pledge.told("A helpline runs.", ActionStatus.ONGOING, Timespan.parse("2020~/.."));
        ActingAs.run(
                society.staff(),
                () -> {
                    actions.log(pledge.code(), told);
                    actions.submit(pledge.code(), "A1");
                });
    }

    private String page(String rest) {
        return "/pledges/" + pledge.code() + "/actions" + rest;
    }

    private String body(UserId person, String address) {
        var answer = browser.get().uri(address).with(Society.as(person)).exchange();
        assertThat(answer).as(address).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private MvcTestResult post(UserId person, String address, Map<String, String> fields) {
        var request = browser.post().uri(address).with(Society.as(person)).with(csrf());
        fields.forEach(request::param);
        return request.exchange();
    }

    private static Map<String, String> note(String text, String year, String month) {
        return new HashMap<>(
                Map.of(
                        "note", text,
                        "notedYear", year,
                        "notedMonth", month,
                        "noteLanguage", "fr",
                        "noteKey", UUID.randomUUID().toString()));
    }

    @Test
    void aNoteIsNoEditOfAVerifiedAction() {
        ActingAs.run(society.manager(), () -> reviews.verify(pledge.code(), "A1"));
        assertThat(
                        post(
                                society.manager(),
                                page("/A1/notes"),
                                note("Deux cents appels.", "2021", "")))
                .hasStatus(302);
        var first = note("Ouverture.", "2020", "3");
        for (int click = 1; click <= 2; click++) {
            assertThat(post(society.staff(), page("/A1/notes"), first)).hasStatus(302);
        }
        assertThat(body(society.reader(), page("/A1")))
                .containsOnlyOnce("Ouverture.")
                .containsSubsequence("March 2020", "Ouverture.", "2021", "Deux cents appels.");
        assertThat(
                        jdbc.sql(
                                        """
                                        select record_state from action where pledge_id = :pledge
                                        """)
                                .param("pledge", pledge.id())
                                .query(String.class)
                                .list())
                .containsExactly("VERIFIED");
    }

    @Test
    void keepsWhatWasTypedOfANoteThatCannotBe() {
        assertThat(post(society.staff(), page("/A1/notes"), note("Trop vite.", "2199", "")))
                .hasStatus(422)
                .bodyText()
                .contains("this date has not come yet", "Trop vite.", "2199");
        assertThat(post(society.staff(), page("/A1/notes"), note(" ", "2021", "13")))
                .hasStatus(422)
                .bodyText()
                .contains("Write what is new.", "There is no such date in the calendar.");
        assertThat(post(society.reader(), page("/A1/notes"), note("Moi.", "2021", "")))
                .hasStatus(403);
        assertThat(
                        post(
                                Society.founded(accounts).staff(),
                                page("/A1/notes"),
                                note("Moi.", "2021", "")))
                .hasStatus(404);
    }

    @Test
    void onlyItsAuthorHidesANoteAndTakesThatBack() {
        post(society.staff(), page("/A1/notes"), note("Une erreur.", "2021", ""));
        var id =
                jdbc.sql(
                                """
                                select n.id from action_note n join action a on a.id = n.action_id
                                where a.pledge_id = :pledge
                                """)
                        .param("pledge", pledge.id())
                        .query(UUID.class)
                        .single();
        var hide = page("/A1/notes/" + id + "/hide");
        assertThat(post(society.manager(), hide, Map.of())).hasStatus(404);
        var hidden = post(society.staff(), hide, Map.of());
        assertThat(hidden).hasStatus(302);
        assertThat(body(society.staff(), page("/A1"))).doesNotContain("Une erreur.");
        var offer = String.valueOf(hidden.getMvcResult().getFlashMap().get("undo"));
        assertThat(post(society.staff(), "/me/undo", Map.of("offer", offer))).hasStatus(302);
        assertThat(body(society.staff(), page("/A1"))).contains("Une erreur.");
        assertThat(
                        jdbc.sql("select count(*) from audit_entry where record_id = :id")
                                .param("id", id)
                                .query(Long.class)
                                .single())
                .isEqualTo(3);
    }

    @Test
    void aDuplicateIsAFormAndNothingIsStoredYet() {
        assertThat(body(society.manager(), page("/new?like=A1")))
                .contains("A helpline runs.", "value=\"2020\"")
                .contains("<option value=\"ONGOING\" selected=\"selected\">")
                .contains("name=\"seen\" value=\"\"");
        assertThat(
                        jdbc.sql("select count(*) from action where pledge_id = :pledge")
                                .param("pledge", pledge.id())
                                .query(Long.class)
                                .single())
                .isEqualTo(1);
    }

    @Test
    void theNextActionKeepsDateCommitmentsAndIndicators() {
        var fields = new HashMap<String, String>();
        fields.put("description", "One of several.");
        fields.put("when.kind", "CONTINUING");
        fields.put("when.startYear", "2021");
        fields.put("when.certainty", "APPROXIMATE");
        fields.put("commitments[0].id", pledge.commitments().get(0).toString());
        fields.put("commitments[0].chosen", "true");
        fields.put("commitments[2].id", pledge.commitments().get(2).toString());
        fields.put("commitments[2].chosen", "true");
        fields.put("indicators[0].id", pledge.indicator().toString());
        fields.put("indicators[0].chosen", "true");
        fields.put("then", "another");
        var next = post(society.staff(), page(""), fields).getResponse().getRedirectedUrl();
        var address = URLDecoder.decode(next, StandardCharsets.UTF_8);
        assertThat(address).endsWith("?when=2021~/..&commitment=1,2.a&indicator=1");
        assertThat(body(society.staff(), address))
                .contains("value=\"2021\"", "<option value=\"CONTINUING\" selected")
                .contains("<option value=\"APPROXIMATE\" selected")
                .contains("name=\"commitments[0].chosen\" checked")
                .contains("name=\"commitments[2].chosen\" checked")
                .contains("name=\"indicators[0].chosen\" checked")
                .doesNotContain("name=\"commitments[1].chosen\" checked");
        assertThat(body(society.staff(), page("/new?when=")))
                .as("a date that is not known stays unknown")
                .contains("<option value=\"UNKNOWN\" selected");
    }
}
