package org.pledgekeeper.action.above;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pledgekeeper.account.AccountService;
import org.pledgekeeper.account.ActingAs;
import org.pledgekeeper.account.UserId;
import org.pledgekeeper.action.APledge;
import org.pledgekeeper.action.ActionService;
import org.pledgekeeper.action.LogAction.Link;
import org.pledgekeeper.action.LogAction.Origin;
import org.pledgekeeper.action.ReviewService;
import org.pledgekeeper.action.TieService;
import org.pledgekeeper.action.TieService.Outcome;
import org.pledgekeeper.platform.NotFound;
import org.pledgekeeper.support.ApplicationTest;
import org.pledgekeeper.support.Society;
import org.pledgekeeper.values.Language;
import org.pledgekeeper.values.LocalisedText;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** One action, told once, helps at many places (rule 3); verified facts change only by review. */
@ApplicationTest
class AsAboveTests {

    @Autowired private ActionService actions;
    @Autowired private ReviewService reviews;
    @Autowired private TieService ties;
    @Autowired private AccountService accounts;
    @Autowired private MockMvcTester browser;
    @Autowired private JdbcClient jdbc;

    private Society society;
    private APledge pledge;

    @BeforeEach
    void makeAPledgeWithAnAction() {
        society = Society.founded(accounts);
        pledge = APledge.of(society, jdbc);
        ActingAs.run(
                society.manager(),
                () -> actions.log(pledge.code(), pledge.told("A workshop was held.")));
    }

    private void verify(String reference) {
        ActingAs.run(society.manager(), () -> actions.submit(pledge.code(), reference));
        ActingAs.run(society.otherManager(), () -> reviews.verify(pledge.code(), reference));
    }

    private Outcome above(UserId person, UUID commitment, String note) {
        var link = new Link(commitment, Origin.AS_ABOVE, LocalisedText.of(Language.EN, note));
        return ActingAs.call(person, () -> ties.helpsCommitment(pledge.code(), "A1", link));
    }

    private List<String> links() {
        return jdbc.sql(
                        """
                        select coalesce('A' || a.number, 'draft') || ' ' || a.record_state || ' '
                               || c.code || ' ' || l.position || ' ' || l.origin
                        from action_commitment l join action a on a.id = l.action_id
                        join commitment c on c.id = l.commitment_id
                        where a.pledge_id = :p order by a.number nulls last, l.position
                        """)
                .param("p", pledge.id())
                .query(String.class)
                .list();
    }

    private MvcTestResult get(UserId person, String rest) {
        return browser.get()
                .uri("/pledges/" + pledge.code() + rest)
                .with(Society.as(person))
                .exchange();
    }

    private MvcTestResult post(UserId person, Map<String, String> fields) {
        var request =
                browser.post()
                        .uri("/pledges/" + pledge.code() + "/actions/above")
                        .with(Society.as(person))
                        .with(csrf());
        fields.forEach(request::param);
        return request.exchange();
    }

    @Test
    void rule3AddsALinkAfterTheOnesThatAreThere() {
        assertThat(above(society.staff(), pledge.commitments().get(1), "It hosts it."))
                .isEqualTo(Outcome.ADDED);
        assertThat(above(society.staff(), pledge.commitments().get(1), "Twice."))
                .as("said twice is said once")
                .isEqualTo(Outcome.KNOWN);
        assertThat(links()).containsExactly("A1 DRAFT 1 0 STATED", "A1 DRAFT 2 1 AS_ABOVE");
        assertThat(get(society.reader(), "/plan")).bodyText().contains("It hosts it.");
    }

    @Test
    void rule12LetsAVerifiedActionWaitForSomebodyElse() {
        verify("A1");
        assertThat(above(society.staff(), pledge.commitments().get(1), "It hosts it."))
                .isEqualTo(Outcome.WAITING);
        assertThat(links())
                .as("what was verified stays valid")
                .containsExactly(
                        "A1 VERIFIED 1 0 STATED",
                        "draft SUBMITTED 1 0 STATED",
                        "draft SUBMITTED 2 1 AS_ABOVE");
        assertThat(above(society.staff(), pledge.commitments().get(1), "Again."))
                .isEqualTo(Outcome.KNOWN);
        assertThat(browser.get().uri("/review").with(Society.as(society.manager())))
                .bodyText()
                .contains("New: also for 2.")
                .contains("Its text is the verified one.");
        ActingAs.run(society.manager(), () -> reviews.verify(pledge.code(), "A1"));
        assertThat(links()).containsExactly("A1 VERIFIED 1 0 STATED", "A1 VERIFIED 2 1 AS_ABOVE");
    }

    @Test
    void aClaimTakesThePlaceOfWhatWasOnlyInferred() {
        jdbc.sql(
                        """
                        insert into action_indicator (action_id, indicator_id, origin)
                        select id, :indicator, 'INFERRED' from action where pledge_id = :p
                        """)
                .param("indicator", pledge.indicator())
                .param("p", pledge.id())
                .update();
        assertThat(
                        post(
                                society.staff(),
                                Map.of(
                                        "target", "indicator-1",
                                        "reference", "A1",
                                        "origin", "STATED",
                                        "note", "نعم",
                                        "language", "ar")))
                .hasStatus(302);
        assertThat(
                        jdbc.sql(
                                        """
                                        select origin || ' ' || (note ->> 'original')
                                        from action_indicator where indicator_id = :indicator
                                        """)
                                .param("indicator", pledge.indicator())
                                .query(String.class)
                                .list())
                .containsExactly("STATED ar");
    }

    @Test
    void onlyThoseWhoLogMayPoint() {
        assertThat(get(society.reader(), "/actions/above")).hasStatus(403);
        assertThatThrownBy(() -> above(society.reader(), pledge.commitments().get(1), "x"))
                .isInstanceOf(AccessDeniedException.class);
        jdbc.sql("update action set visibility = 'RESTRICTED' where pledge_id = :p")
                .param("p", pledge.id())
                .update();
        assertThatThrownBy(() -> above(society.staff(), pledge.commitments().get(1), "x"))
                .as("rule 15")
                .isInstanceOf(NotFound.class);
    }
}
