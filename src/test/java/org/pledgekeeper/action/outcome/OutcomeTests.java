package org.pledgekeeper.action.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pledgekeeper.action.outcome.APlan.on;
import static org.pledgekeeper.action.outcome.APlan.prevented;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.HashMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pledgekeeper.account.AccountService;
import org.pledgekeeper.account.ActingAs;
import org.pledgekeeper.action.APledge;
import org.pledgekeeper.action.ActionService;
import org.pledgekeeper.action.ReviewService;
import org.pledgekeeper.action.state.ActionStatus;
import org.pledgekeeper.support.ApplicationTest;
import org.pledgekeeper.support.Society;
import org.pledgekeeper.values.Timespan;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What came of a plan: A1 was planned for May 2022, A2 was held instead. */
@ApplicationTest
class OutcomeTests {

    @Autowired private MockMvcTester browser;
    @Autowired private ActionService actions;
    @Autowired private ReviewService reviews;
    @Autowired private AccountService accounts;
    @Autowired private JdbcClient jdbc;

    private Society society;
    private APledge pledge;
    private APlan plan;

    @BeforeEach
    void aPlanWhoseTimeHasPassed() {
        society = Society.founded(accounts);
        pledge = APledge.of(society, jdbc);
        plan = new APlan(society, pledge, browser, jdbc);
        ActingAs.run(
                society.staff(),
                () -> {
                    var may = Timespan.parse("2022-05");
                    actions.log(
                            pledge.code(),
                            pledge.told("A meeting in Lyon", ActionStatus.PLANNED, may));
                    actions.log(pledge.code(), pledge.told("A webinar instead"));
                });
    }

    @Test
    void theHomePageAsksWhatCameOfIt_rule7() {
        assertThat(plan.get(society.staff(), "/"))
                .bodyText()
                .contains(plan.page("A1") + "/outcome?from=home");
        assertThat(plan.get(society.staff(), plan.page("A1"))).bodyText().contains("/A1/outcome");
        assertThat(plan.get(society.staff(), plan.page("A1") + "/outcome"))
                .hasStatusOk()
                .bodyText()
                .contains("A meeting in Lyon", "May 2022", "A2");
        var fields = new HashMap<>(prevented(""));
        fields.put("from", "home");
        assertThat(plan.post("A1", fields)).hasStatus(302).hasRedirectedUrl("/");
        assertThat(plan.get(society.staff(), "/")).bodyText().doesNotContain("/A1/outcome");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PREVENTED", "CANCELLED", "POSTPONED"})
    void whatCouldNotBeDoneNeedsItsReason_rule6(String outcome) {
        var fields = new HashMap<>(on(outcome, "2023", "2"));
        fields.put("reason", "");
        fields.put("explanation", "Words that must not be lost");
        assertThat(plan.post("A1", fields))
                .hasStatus(422)
                .bodyText()
                .contains("Give the reason", "Words that must not be lost");
        fields.put("reason", "OTHER");
        fields.put("explanation", "");
        assertThat(plan.post("A1", fields)).hasStatus(422).bodyText().contains("Explain the other");
    }

    @Test
    void eachPageLeadsToTheOtherAndTheSameAnswerTwiceIsOne() {
        assertThat(plan.post("A1", prevented("A2 A webinar instead"))).hasStatus(302);
        assertThat(plan.post("A1", prevented("A2"))).hasStatus(302);
        assertThat(plan.get(society.reader(), plan.page("A1")))
                .bodyText()
                .contains("Replaced by", "A webinar instead", "Travel not possible");
        assertThat(plan.get(society.reader(), plan.page("A2")))
                .bodyText()
                .contains("Done in the stead of", "A meeting in Lyon");
        assertThat(
                        jdbc.sql("select count(*) from action where pledge_id = :id")
                                .param("id", pledge.id())
                                .query(Integer.class)
                                .single())
                .isEqualTo(2);
        assertThat(
                        jdbc.sql(
                                        """
                                        select count(*) from audit_entry e join action a
                                          on a.id = e.record_id and a.pledge_id = :id
                                        where e.part = 'action_replacement' and e.actor = :staff
                                        """)
                                .param("id", pledge.id())
                                .param("staff", society.staff().value())
                                .query(Integer.class)
                                .single())
                .isEqualTo(1);
    }

    @Test
    void nothingReplacesWhatItWasReplacedBy() {
        assertThat(plan.post("A1", prevented("A2"))).hasStatus(302);
        for (var own : new String[] {"A1", "A9"}) {
            assertThat(plan.post("A1", prevented(own))).hasStatus(422);
        }
        assertThat(plan.post("A2", prevented("A1")))
                .hasStatus(422)
                .bodyText()
                .contains("was itself replaced by this action");
    }

    @Test
    void aPostponedPlanKeepsItsFirstDateBesideTheNewOne() {
        assertThat(plan.post("A1", on("POSTPONED", "2023", "6"))).hasStatus(302);
        assertThat(plan.get(society.reader(), plan.page("A1")))
                .bodyText()
                .contains("was May 2022, now June 2023");
        assertThat(plan.post("A1", on("POSTPONED", "2023", "7"))).hasStatus(302);
        assertThat(plan.get(society.reader(), plan.page("A1")))
                .as("a new date that is told better is no second plan")
                .bodyText()
                .contains("was May 2022, now July 2023");
        assertThat(plan.post("A1", on("COMPLETED", "2023", "8"))).hasStatus(302);
        assertThat(plan.get(society.reader(), plan.page("A1")))
                .bodyText()
                .contains("was May 2022, now August 2023");
    }

    @Test
    void aVerifiedPlanStaysValidUntilTheOutcomeIsVerifiedToo() {
        ActingAs.run(society.staff(), () -> actions.submit(pledge.code(), "A1"));
        ActingAs.run(
                society.manager(), () -> reviews.verify(pledge.code(), "A1", plan.stamp("A1")));
        var fields = new HashMap<>(on("COMPLETED", "2022", "5"));
        fields.put("result", "Forty people came.");
        fields.put("then", "submit");
        assertThat(plan.post("A1", fields)).hasStatus(302);
        assertThat(plan.get(society.reader(), plan.page("A1")))
                .bodyText()
                .doesNotContain("Forty people came");
        assertThat(plan.get(society.manager(), "/review")).bodyText().contains("A meeting in Lyon");
        assertThat(plan.post("A1", fields)).as("sent twice").hasStatus(302);
    }

    @Test
    void whoeverIsLaterSeesWhatTheOtherAnswered_rule17() {
        var seen = plan.stamp("A1");
        assertThat(plan.post("A1", on("COMPLETED", "2022", "5"))).hasStatus(302);
        var late =
                browser.post()
                        .uri(plan.page("A1") + "/outcome")
                        .with(Society.as(society.manager()))
                        .with(csrf())
                        .param("seen", seen)
                        .param("outcome", "CANCELLED")
                        .param("reason", "FUNDING")
                        .param("explanation", "The second opinion")
                        .exchange();
        assertThat(late)
                .hasStatus(409)
                .bodyText()
                .contains("It now says: Completed", "The second opinion", plan.stamp("A1"));
    }

    @Test
    void onlyTheWriterAndManagersAnswer() {
        assertThat(plan.get(society.reader(), plan.page("A1") + "/outcome")).hasStatus(403);
        var other = Society.founded(accounts);
        assertThat(plan.get(other.manager(), plan.page("A1") + "/outcome")).hasStatus(404);
        ActingAs.run(society.manager(), () -> actions.log(pledge.code(), pledge.told("Another’s")));
        assertThat(plan.get(society.staff(), plan.page("A3") + "/outcome")).hasStatus(403);
    }
}
