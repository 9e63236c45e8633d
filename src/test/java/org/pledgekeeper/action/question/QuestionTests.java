package org.pledgekeeper.action.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pledgekeeper.account.AccountService;
import org.pledgekeeper.account.ActingAs;
import org.pledgekeeper.action.APledge;
import org.pledgekeeper.action.ActionService;
import org.pledgekeeper.action.ReviewService;
import org.pledgekeeper.support.ApplicationTest;
import org.pledgekeeper.support.Society;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Asking somebody without an account for one missing fact. */
@ApplicationTest
class QuestionTests {

    @Autowired private MockMvcTester browser;
    @Autowired private ActionService actions;
    @Autowired private ReviewService reviews;
    @Autowired private AccountService accounts;
    @Autowired private JdbcClient jdbc;

    private Society society;
    private APledge pledge;
    private Asking asking;

    @BeforeEach
    void logAnAction() {
        society = Society.founded(accounts);
        pledge = APledge.of(society, jdbc);
        asking = new Asking(browser, jdbc, society, pledge);
        ActingAs.run(
                society.staff(), () -> actions.log(pledge.code(), pledge.told("We met in Hull.")));
    }

    @Test
    void theAnswerWaitsUntilSomebodyTakesItOverByAnEditLikeAnyOther() {
        // rule 12: a verified action stays as it was verified
        ActingAs.run(society.staff(), () -> actions.submit(pledge.code(), "A1"));
        ActingAs.run(society.manager(), () -> reviews.verify(pledge.code(), "A1"));
        var link = asking.ask("WHEN", Map.of());
        var when = Map.of("when.kind", "DATE", "when.startYear", "٢٠٢١", "from", "ليلى");
        assertThat(asking.answer(link, when)).hasStatus(302).hasRedirectedUrl("/answer/thanks");
        assertThat(asking.span("number = 1")).as("nothing changed yet").isEqualTo("2022-05");
        assertThat(asking.get(society.staff(), "/"))
                .bodyText()
                .contains("Answers to your questions");
        assertThat(asking.get(society.staff(), asking.page("")))
                .bodyText()
                .contains("ليلى", "2021");
        var take = asking.page("/questions/" + asking.question() + "/take");
        assertThat(asking.post(society.staff(), take, Map.of("seen", "older"))).hasStatus(409);
        assertThat(asking.post(society.staff(), take, Map.of("seen", asking.stamp())))
                .hasStatus(302);
        assertThat(asking.span("number = 1")).isEqualTo("2022-05");
        assertThat(asking.span("number is null")).isEqualTo("2021");
        assertThat(asking.get(society.staff(), "/"))
                .bodyText()
                .doesNotContain("Answers to your questions");
    }

    @Test
    void showsTheQuestionAndTheAskerAndNothingElse() {
        // rule 15
        var link = asking.ask("PLACE", Map.of("note", "We are writing the report."));
        assertThat(asking.visit(link))
                .hasStatusOk()
                .hasHeader("X-Robots-Tag", "noindex, nofollow, noarchive")
                .hasHeader("Cache-Control", "no-store")
                .bodyText()
                .contains("The staff", "Society", "We are writing the report.")
                .doesNotContain("Hull", pledge.code(), "A1");
        jdbc.sql("update action_question set titled = true where id = :id")
                .param("id", asking.question())
                .update();
        assertThat(asking.visit(link)).as("the asker chose so").bodyText().contains("Hull");
        jdbc.sql("update action set visibility = 'RESTRICTED' where pledge_id = :pledge")
                .param("pledge", pledge.id())
                .update();
        assertThat(asking.visit(link))
                .as("restricted since: that was not what was released")
                .bodyText()
                .doesNotContain("Hull");
        assertThat(asking.get(society.reader(), asking.page("/ask"))).hasStatus(403);
        assertThat(
                        jdbc.sql(
                                        """
                                        select token_hash || (select string_agg(changes::text, '')
                                            from audit_entry where record_id = q.id)
                                        from action_question q where q.id = :id
                                        """)
                                .param("id", asking.question())
                                .query(String.class)
                                .single())
                .as("only the digest is kept, and not in the audit")
                .doesNotContain(link.substring("/answer/".length()))
                .doesNotContain("token_hash");
    }

    @Test
    void aLinkTakesOneAnswerAndIsThenAsUnknownAsAnyOther() {
        // rule 17: whoever clicks twice has answered once
        var link = asking.ask("QUANTITY", Map.of());
        var number = Map.of("value", "١٢", "qualifier", "AT_LEAST", "unit", "PEOPLE");
        assertThat(asking.answer(link, number)).hasStatus(302);
        assertThat(asking.answer(link, number)).hasStatus(302);
        assertThat(asking.answer(link, Map.of("value", "13"))).hasStatus(404);
        var used = Asking.body(asking.visit(link));
        assertThat(asking.visit(link)).hasStatus(404);
        assertThat(used.replaceAll("[\\w-]{40,}", ""))
                .isEqualTo(
                        Asking.body(asking.visit("/answer/" + "x".repeat(43)))
                                .replaceAll("[\\w-]{40,}", ""));
    }

    @Test
    void aLinkThatWasTakenBackOrIsOverOpensNothing() {
        var link = asking.ask("RESULT", Map.of());
        jdbc.sql("update action_question set expires_at = now() where id = :id")
                .param("id", asking.question())
                .update();
        assertThat(asking.visit(link)).hasStatus(404);
        jdbc.sql("update action_question set expires_at = now() + interval '1 day' where id = :id")
                .param("id", asking.question())
                .update();
        assertThat(asking.visit(link)).hasStatusOk();
        assertThat(
                        asking.post(
                                society.reader(),
                                asking.page("/questions/" + asking.question() + "/revoke"),
                                Map.of()))
                .hasStatus(403);
        assertThat(
                        asking.post(
                                society.staff(),
                                asking.page("/questions/" + asking.question() + "/revoke"),
                                Map.of()))
                .hasStatus(302);
        assertThat(asking.visit(link)).hasStatus(404);
        assertThat(asking.answer(link, Map.of("text", "Too late."))).hasStatus(404);
    }

    @Test
    void whatCannotBeReadComesBackAsItWasTyped() {
        var link = asking.ask("WHEN", Map.of("language", "en"));
        var when = Map.of("when.kind", "DATE", "when.startMonth", "13", "when.startYear", "2021");
        assertThat(asking.answer(link, when))
                .hasStatus(422)
                .bodyText()
                .contains("value=\"13\"", "There is no such date in the calendar.");
        assertThat(browser.post().uri(link).param("text", "x"))
                .as("only from our own page")
                .hasStatus(403);
    }

    @Test
    void theSameFormSentTwiceAsksOnceAndOnlyTheLastLinkOpens() {
        // rule 17
        var key = Map.of("key", UUID.randomUUID().toString());
        var first = asking.ask("WHEN", key);
        var second = asking.ask("WHEN", key);
        assertThat(asking.question()).isNotNull();
        assertThat(asking.visit(first)).hasStatus(404);
        assertThat(asking.visit(second)).hasStatusOk();
    }
}
