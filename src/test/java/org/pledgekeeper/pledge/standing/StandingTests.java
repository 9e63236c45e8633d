package org.pledgekeeper.pledge.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pledgekeeper.account.AccountService;
import org.pledgekeeper.account.UserId;
import org.pledgekeeper.action.ActionService;
import org.pledgekeeper.pledge.keeping.PledgeService;
import org.pledgekeeper.support.ApplicationTest;
import org.pledgekeeper.support.Society;
import org.pledgekeeper.support.Vow;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;

@ApplicationTest
class StandingTests {

    @Autowired private MockMvcTester browser;
    @Autowired private AccountService accounts;
    @Autowired private PledgeService pledges;
    @Autowired private ActionService actions;

    private Society society;
    private String address;

    @BeforeEach
    void anActivePledge() {
        society = Society.founded(accounts);
        address = "/pledges/" + Vow.of(society, pledges, actions).code();
    }

    @Test
    void aManagerJudgesACommitmentWithAReason() {
        assertThat(
                        post("/standing/1", society.manager())
                                .param("status", "HINDERED")
                                .param("reason", "The river took the seedlings."))
                .hasStatus(302);
        assertThat(browser.get().uri(address + "/standing").with(Society.as(society.manager())))
                .hasStatus(200)
                .bodyText()
                .contains("Hindered", "The river took the seedlings.");
    }

    @Test
    void aJudgementWithoutAReasonIsAskedForOne() {
        assertThat(post("/standing/1", society.manager()).param("status", "FULFILLED"))
                .hasStatus(422)
                .bodyText()
                .contains("Give a reason.");
        assertThat(post("/standing/1", society.manager()).param("status", "SPLENDID"))
                .hasStatus(422)
                .bodyText()
                .contains("Choose a status.");
    }

    @Test
    void thereIsNoCommitmentOfAnotherNumber() {
        assertThat(post("/standing/9", society.manager()).param("status", "FULFILLED"))
                .hasStatus(404);
    }

    @Test
    void aPledgeIsClosedOnceWithAnOutcome() {
        assertThat(post("/close", society.manager()).param("ending", "NONSENSE")).hasStatus(400);
        assertThat(post("/close", society.manager()).param("ending", "PARTLY")).hasStatus(302);
        assertThat(post("/close", society.manager()).param("ending", "PARTLY")).hasStatus(409);
    }

    @Test
    void staffJudgeAndCloseNothing() {
        assertThat(post("/close", society.staff()).param("ending", "PARTLY")).hasStatus(403);
        assertThat(
                        post("/standing/1", society.staff())
                                .param("status", "FULFILLED")
                                .param("reason", "So it seems."))
                .hasStatus(403);
    }

    private MockMvcRequestBuilder post(String place, UserId person) {
        return browser.post().uri(address + place).with(csrf()).with(Society.as(person));
    }
}
