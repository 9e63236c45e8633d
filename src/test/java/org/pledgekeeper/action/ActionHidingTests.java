package org.pledgekeeper.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

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

/** Rule 17: deleting hides, and is taken back. */
@ApplicationTest
class ActionHidingTests {

    @Autowired private MockMvcTester browser;
    @Autowired private ActionService actions;
    @Autowired private ReviewService reviews;
    @Autowired private AccountService accounts;
    @Autowired private JdbcClient jdbc;

    private Society society;
    private APledge pledge;

    @BeforeEach
    void makeAnAction() {
        society = Society.founded(accounts);
        pledge = APledge.of(society, jdbc);
        log(society.staff(), pledge.told("A workshop nobody held."));
    }

    private void log(UserId person, LogAction told) {
        ActingAs.run(person, () -> actions.log(pledge.code(), told));
    }

    private String page(String rest) {
        return "/pledges/" + pledge.code() + "/actions" + rest;
    }

    private MvcTestResult get(UserId person, String address) {
        return browser.get().uri(address).with(Society.as(person)).exchange();
    }

    private MvcTestResult post(UserId person, String address, Map<String, String> fields) {
        var request = browser.post().uri(address).with(Society.as(person)).with(csrf());
        fields.forEach(request::param);
        return request.exchange();
    }

    private MvcTestResult hide(UserId person, String reference) {
        var stamp =
                jdbc.sql(
                                """
                                select id || 'v' || version from action
                                where pledge_id = :pledge and 'A' || number = :reference
                                """)
                        .param("pledge", pledge.id())
                        .param("reference", reference)
                        .query(String.class)
                        .single();
        return post(person, page("/" + reference + "/hide"), Map.of("seen", stamp));
    }

    private MvcTestResult undo(UserId person, MvcTestResult hidden) {
        var offer = String.valueOf(hidden.getMvcResult().getFlashMap().get("undo"));
        return post(person, "/me/undo", Map.of("offer", offer));
    }

    private void verify(String reference) {
        ActingAs.run(society.staff(), () -> actions.submit(pledge.code(), reference));
        ActingAs.run(society.manager(), () -> reviews.verify(pledge.code(), reference));
    }

    @Test
    void whatIsDeletedIsOutOfSightAndItsReferenceStaysReserved() {
        assertThat(hide(society.staff(), "A1")).hasStatus(302);
        assertThat(get(society.staff(), page("/A1"))).hasStatus(404);
        assertThat(get(society.staff(), page("")))
                .bodyText()
                .doesNotContain("A workshop nobody held");
        log(society.staff(), pledge.told("Another."));
        assertThat(get(society.staff(), page("/A2"))).bodyText().contains("Another");
    }

    @Test
    void whoDeletedItTakesItBackOnceAndNobodyElseCan() {
        var hidden = hide(society.staff(), "A1");
        assertThat(undo(society.otherManager(), hidden)).hasStatus(404);
        for (int click = 1; click <= 2; click++) {
            assertThat(undo(society.staff(), hidden))
                    .as("click %d", click)
                    .hasStatus(302)
                    .redirectedUrl()
                    .isEqualTo(page("/A1"));
        }
        assertThat(get(society.staff(), page("/A1"))).bodyText().contains("A workshop nobody held");
    }

    @Test
    void afterTenMinutesOnlyAManagerRestores() {
        var hidden = hide(society.staff(), "A1");
        assertThat(get(society.staff(), page("/hidden")))
                .bodyText()
                .contains("A workshop nobody held");
        jdbc.sql("update undo_offer set expires_at = now() - interval '1 second'").update();
        jdbc.sql(
                        """
                        update action set deleted_at = now() - interval '11 minutes'
                        where pledge_id = :pledge
                        """)
                .param("pledge", pledge.id())
                .update();
        assertThat(undo(society.staff(), hidden)).hasStatus(409);
        assertThat(get(society.staff(), page("/hidden")))
                .bodyText()
                .doesNotContain("A workshop nobody held");
        assertThat(post(society.staff(), page("/A1/restore"), Map.of())).hasStatus(403);
        assertThat(get(society.manager(), page("/hidden")))
                .bodyText()
                .contains("A workshop nobody held");
        assertThat(post(society.manager(), page("/A1/restore"), Map.of())).hasStatus(302);
        assertThat(get(society.staff(), page("/A1"))).hasStatusOk();
    }

    @Test
    void staffDeleteTheirOwnUnverifiedActionsManagersAny() {
        log(society.manager(), pledge.told("A manager’s."));
        assertThat(hide(society.staff(), "A2")).hasStatus(403);
        assertThat(hide(society.reader(), "A1")).hasStatus(403);
        assertThat(hide(society.administrator(), "A1")).hasStatus(403);
        assertThat(hide(Society.founded(accounts).manager(), "A1")).hasStatus(404);
        verify("A1");
        assertThat(hide(society.staff(), "A1")).hasStatus(403);
        assertThat(get(society.staff(), page("/A1"))).bodyText().doesNotContain("/A1/hide");
        assertThat(hide(society.manager(), "A1")).hasStatus(302);
    }

    @Test
    void aDraftThatRevisesItGoesAndComesBackWithIt() {
        verify("A1");
        ActingAs.run(
                society.staff(),
                () -> {
                    actions.edit(pledge.code(), "A1", stamp(), pledge.told("A better text."));
                    actions.submit(pledge.code(), "A1");
                });
        assertThat(get(society.manager(), "/review")).bodyText().contains("A better text");
        var hidden = hide(society.manager(), "A1");
        assertThat(get(society.manager(), "/review")).bodyText().doesNotContain("A better text");
        assertThat(undo(society.manager(), hidden)).hasStatus(302);
        assertThat(get(society.manager(), "/review")).bodyText().contains("A better text");
    }

    private String stamp() {
        return jdbc.sql("select id || 'v' || version from action where pledge_id = :pledge")
                .param("pledge", pledge.id())
                .query(String.class)
                .single();
    }

    @Test
    void aWholeStaysWhileItHasParts() {
        log(society.staff(), pledge.partOf("A1"));
        assertThat(hide(society.staff(), "A1")).hasStatus(409);
        hide(society.staff(), "A2");
        hide(society.staff(), "A1");
        assertThat(post(society.staff(), page("/A2/restore"), Map.of()))
                .as("a part does not come back without its whole")
                .hasStatus(409);
    }

    @Test
    void whoDidNotSeeTheLatestTextDeletesNothing() {
        var old = Map.of("seen", "00000000-0000-0000-0000-000000000000v0");
        assertThat(post(society.manager(), page("/A1/hide"), old)).hasStatus(409);
        assertThat(get(society.staff(), page("/A1"))).hasStatusOk();
    }
}
