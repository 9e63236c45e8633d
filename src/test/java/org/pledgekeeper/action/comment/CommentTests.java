package org.pledgekeeper.action.comment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.Map;
import java.util.UUID;
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
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What people say to each other beside an action. */
@ApplicationTest
class CommentTests {

    @Autowired private MockMvcTester browser;
    @Autowired private ActionService actions;
    @Autowired private AccountService accounts;
    @Autowired private JdbcClient jdbc;

    private Society society;
    private APledge pledge;

    @BeforeEach
    void logAnAction() {
        society = Society.founded(accounts);
        pledge = APledge.of(society, jdbc);
        ActingAs.run(
                society.staff(), () -> actions.log(pledge.code(), pledge.told("We met in Hull.")));
    }

    private String page(String rest) {
        return "/pledges/" + pledge.code() + "/actions/A1" + rest;
    }

    private MvcTestResult get(UserId person, String address) {
        return browser.get().uri(address).with(Society.as(person)).exchange();
    }

    private MvcTestResult post(UserId person, String address, Map<String, String> fields) {
        var request = browser.post().uri(address).with(Society.as(person)).with(csrf());
        fields.forEach(request::param);
        return request.exchange();
    }

    private void say(UserId person, String text, UserId called) {
        var fields = Map.of("text", text, "language", "en", "call", called.value().toString());
        assertThat(post(person, page("/comments"), fields)).hasStatus(302);
    }

    private UUID comment(String text) {
        return jdbc.sql(
                        """
                        select c.id from action_comment c join action a on a.id = c.action_id
                        where a.pledge_id = :pledge and c.body = :text
                        """)
                .param("pledge", pledge.id())
                .param("text", text)
                .query(UUID.class)
                .single();
    }

    @Test
    void whoIsCalledFindsItAtHomeUntilItWasRead() {
        say(society.manager(), "Which hall was it?", society.staff());
        assertThat(get(society.staff(), "/"))
                .bodyText()
                .contains("You were mentioned", "Which hall was it?", "1 new mention");
        assertThat(get(society.reader(), "/")).bodyText().doesNotContain("Which hall was it?");
        var opened = "/me/mentions/" + comment("Which hall was it?");
        assertThat(post(society.reader(), opened, Map.of()))
                .as("only for whom it calls")
                .hasStatus(404);
        assertThat(post(society.staff(), opened, Map.of())).hasStatus(302);
        assertThat(get(society.staff(), page("")))
                .bodyText()
                .contains("Which hall was it?")
                .doesNotContain("1 new mention");
    }

    @Test
    void commentsOfARestrictedActionAreForThoseWhoMaySeeIt() {
        // rule 15
        say(society.staff(), "Between us.", society.manager());
        say(society.manager(), "Do not tell.", society.reader());
        jdbc.sql("update action set visibility = 'RESTRICTED' where pledge_id = :pledge")
                .param("pledge", pledge.id())
                .update();
        assertThat(get(society.manager(), page("/comments"))).bodyText().contains("Between us.");
        assertThat(get(society.reader(), page("/comments"))).hasStatus(404);
        assertThat(get(society.reader(), "/"))
                .bodyText()
                .doesNotContain("Do not tell.", "1 new mention");
        assertThat(post(society.reader(), "/me/mentions/" + comment("Do not tell."), Map.of()))
                .hasStatus(404);
        assertThat(post(society.reader(), page("/comments"), Map.of("text", "Me too")))
                .hasStatus(404);
        assertThat(get(society.staff(), page("/comments")))
                .as("nobody is offered who could not see it")
                .bodyText()
                .contains("The manager")
                .doesNotContain("The reader</bdi></label>", "The administrator");
        assertThat(get(Society.founded(accounts).manager(), page("/comments"))).hasStatus(404);
    }

    @Test
    void aThreadIsAnsweredOnceResolvedAndOpenedAgainByAReply() {
        // rule 17: the same form sent twice says it once
        say(society.manager(), "When exactly?", society.staff());
        var thread = comment("When exactly?").toString();
        var reply = Map.of("text", "In May.", "at", thread, "key", UUID.randomUUID().toString());
        assertThat(post(society.staff(), page("/comments"), reply)).hasStatus(302);
        assertThat(post(society.staff(), page("/comments"), reply)).hasStatus(302);
        var answer = comment("In May.").toString();
        assertThat(post(society.manager(), page("/comments/" + thread + "/resolve"), Map.of()))
                .hasStatus(302);
        assertThat(get(society.staff(), page("")))
                .bodyText()
                .contains("Resolved by The manager", "All threads are resolved.");
        post(society.staff(), page("/comments"), Map.of("text", "In June.", "at", thread));
        assertThat(get(society.staff(), page(""))).bodyText().contains("1 thread is open.");
        post(society.reader(), page("/comments"), Map.of("text", "Or July?", "at", answer));
        assertThat(
                        jdbc.sql("select thread_id from action_comment where id = :id")
                                .param("id", comment("Or July?"))
                                .query(String.class)
                                .single())
                .as("one level of replies")
                .isEqualTo(thread);
    }

    @Test
    void whatWasSaidIsHiddenNeverLost() {
        // rule 17
        say(society.staff(), "Said too much.", society.manager());
        var said = page("/comments/" + comment("Said too much."));
        assertThat(post(society.reader(), said + "/hide", Map.of())).hasStatus(403);
        assertThat(post(society.manager(), said + "/hide", Map.of())).hasStatus(302);
        assertThat(get(society.reader(), page("")))
                .bodyText()
                .contains("Hidden by The manager")
                .doesNotContain("Said too much.");
        assertThat(post(society.staff(), said + "/show", Map.of()))
                .as("hidden by somebody else")
                .hasStatus(403);
        assertThat(post(society.manager(), said + "/show", Map.of())).hasStatus(302);
        assertThat(get(society.reader(), page(""))).bodyText().contains("Said too much.");
    }

    @Test
    void onesOwnCommentIsEditedWhileFreshAndTheFormerWordsStayInTheAudit() {
        // rule 17
        say(society.staff(), "In Hul.", society.manager());
        var edit = page("/comments/" + comment("In Hul.") + "/edit");
        var words = Map.of("text", "In Hull.", "seen", "In Hul.", "language", "en");
        assertThat(post(society.manager(), edit, words)).hasStatus(422);
        assertThat(post(society.staff(), edit, words)).hasStatus(302);
        assertThat(post(society.staff(), edit, words))
                .as("other words by now: what was typed stays")
                .hasStatus(422)
                .bodyText()
                .contains("The comment was changed meanwhile", "In Hull.");
        assertThat(
                        jdbc.sql(
                                        """
                                        select changes -> 'body' ->> 0 from audit_entry
                                        where record_id = :id and operation = 'UPDATE'
                                        """)
                                .param("id", comment("In Hull."))
                                .query(String.class)
                                .list())
                .containsExactly("In Hul.");
        jdbc.sql("update action_comment set created_at = now() - interval '31 minutes'").update();
        assertThat(post(society.staff(), edit, Map.of("text", "Too late.", "seen", "In Hull.")))
                .hasStatus(422)
                .bodyText()
                .contains("Too late.", "30 minutes");
    }

    @Test
    void aNameThatCouldMeanTwoIsAskedBackAndTheTextStays() {
        assertThat(post(society.staff(), page("/comments"), Map.of("text", "@The who?")))
                .hasStatus(422)
                .bodyText()
                .contains("@The who?", "More than one person could be meant");
    }
}
