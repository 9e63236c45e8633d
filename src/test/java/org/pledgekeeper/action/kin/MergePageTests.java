package org.pledgekeeper.action.kin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pledgekeeper.account.AccountService;
import org.pledgekeeper.account.ActingAs;
import org.pledgekeeper.account.UserId;
import org.pledgekeeper.action.APledge;
import org.pledgekeeper.action.ActionService;
import org.pledgekeeper.support.ApplicationTest;
import org.pledgekeeper.support.Society;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The pages on which two actions become one, and what they leave to be read. */
@ApplicationTest
class MergePageTests {

    @Autowired private ActionService actions;
    @Autowired private AccountService accounts;
    @Autowired private MockMvcTester browser;
    @Autowired private JdbcClient jdbc;

    private Society society;
    private APledge pledge;

    @BeforeEach
    void logTheSameThingTwice() {
        society = Society.founded(accounts);
        pledge = APledge.of(society, jdbc);
        log("A workshop was held.");
        log("We held a workshop in Leeds.");
    }

    private void log(String what) {
        ActingAs.run(society.staff(), () -> actions.log(pledge.code(), pledge.told(what)));
    }

    private String seen(int number) {
        return jdbc.sql(
                        """
                        select id || 'v' || version from action
                        where pledge_id = :p and number = :number
                        """)
                .param("p", pledge.id())
                .param("number", number)
                .query(String.class)
                .single();
    }

    private String actions() {
        return "/pledges/" + pledge.code() + "/actions/";
    }

    private MvcTestResult get(UserId person, String rest) {
        return browser.get().uri(actions() + rest).with(Society.as(person)).exchange();
    }

    private MvcTestResult merge(String otherSeen) {
        var request =
                browser.post()
                        .uri(actions() + "A1/merge")
                        .with(Society.as(society.staff()))
                        .with(csrf());
        Map.of("with", "A2", "seen", seen(1), "otherSeen", otherSeen, "DESCRIPTION", "other")
                .forEach(request::param);
        return request.exchange();
    }

    @Test
    void showsBothSideBySideAndAsksForTheSecondOne() {
        assertThat(get(society.staff(), "A1/merge"))
                .bodyText()
                .contains("Actions that sound alike", "We held a workshop in Leeds");
        assertThat(get(society.staff(), "A1/merge?with=A9"))
                .bodyText()
                .contains("There is no other action A9");
        for (var language : new String[] {"en", "fr", "es", "ar"}) {
            assertThat(get(society.staff(), "A1/merge?with=A2&lang=" + language))
                    .hasStatusOk()
                    .bodyText()
                    .contains("A workshop was held.", "We held a workshop in Leeds.");
        }
        assertThat(get(society.reader(), "A1/merge?with=A2")).hasStatus(403);
    }

    @Test
    void theReferenceStaysReservedAndLeadsToTheOneThatStays() {
        // rule 17
        assertThat(merge(seen(2))).hasStatus(302);
        assertThat(get(society.reader(), "A2"))
                .hasStatus(303)
                .hasHeader("Location", actions() + "A1#merged");
        assertThat(get(society.reader(), "A1/merged/A2"))
                .hasStatusOk()
                .bodyText()
                .contains("We held a workshop in Leeds.", "merged into A1");
        assertThat(get(society.reader(), "A2/history"))
                .as("its history stays")
                .hasStatusOk()
                .bodyText()
                .contains("We held a workshop in Leeds");
        assertThat(get(society.reader(), "A1"))
                .bodyText()
                .contains("Merged into this action", "We held a workshop in Leeds.");
        assertThatThrownBy(
                        () ->
                                jdbc.sql(
                                                """
                                                update action set deleted_at = null, deleted_by = null
                                                where pledge_id = :p and number = 2
                                                """)
                                        .param("p", pledge.id())
                                        .update())
                .as("what gave way is not brought back")
                .isInstanceOf(DataIntegrityViolationException.class);
        log("Something else.");
        assertThat(get(society.reader(), "A3")).bodyText().contains("Something else");
    }

    @Test
    void rule17ShowsBothAgainWhenOneChangedMeanwhile() {
        assertThat(merge("older")).hasStatus(409).bodyText().contains("was changed meanwhile");
        assertThat(get(society.staff(), "A2")).hasStatusOk();
    }
}
