package org.pledgekeeper.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pledgekeeper.account.AccountService;
import org.pledgekeeper.action.APledge;
import org.pledgekeeper.support.ApplicationTest;
import org.pledgekeeper.support.Society;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Rule 17: a session that expired keeps what was typed. */
@ApplicationTest
class LateFormTests {

    @Autowired private MockMvcTester browser;
    @Autowired private AccountService accounts;
    @Autowired private JdbcClient jdbc;

    private Society society;
    private Typing typing;
    private String draft;

    @BeforeEach
    void makeAPledge() {
        society = Society.founded(accounts);
        typing = new Typing(browser, society, APledge.of(society, jdbc));
        draft = UUID.randomUUID().toString();
    }

    /** The session that made the form is gone; the page itself says whose it is. */
    @Test
    void aFormSentAfterItsSessionEndedGoesOnAfterSigningIn() {
        var page = typing.opened(society.staff(), typing.form());
        draft = Typing.hidden(page, "draft.id");
        var fields = typing.typed(draft);
        fields.put("draft.seal", Typing.hidden(page, "draft.seal"));

        assertThat(typing.orphan(fields)).hasRedirectedUrl("/me/drafts/" + draft);
        assertThat(browser.get().uri("/me/drafts/" + draft)).hasRedirectedUrl("/login?kept");
        assertThat(typing.opened(society.manager(), "/me/drafts/" + draft)).hasStatus(404);
        assertThat(typing.opened(society.staff(), "/me/drafts/" + draft))
                .hasRedirectedUrl(typing.form() + "?draft=" + draft);
        assertThat(typing.opened(society.staff(), typing.form() + "?draft=" + draft))
                .bodyText()
                .contains(Typing.WORDS);
    }

    @Test
    void aSealOpensNoOtherDraftAndKeepsNoPassword() {
        var page = typing.opened(society.staff(), typing.form());
        var fields = typing.typed(draft);
        fields.put("draft.seal", Typing.hidden(page, "draft.seal"));
        assertThat(typing.orphan(fields)).hasStatus(403);

        draft = Typing.hidden(page, "draft.id");
        var secret = typing.typed(draft);
        secret.put("draft.seal", Typing.hidden(page, "draft.seal"));
        secret.put("password", "never to be kept");
        typing.orphan(secret);
        assertThat(
                        jdbc.sql("select fields::text from draft where id = :id")
                                .param("id", UUID.fromString(draft))
                                .query(String.class)
                                .single())
                .contains(Typing.WORDS)
                .doesNotContain("never to be kept");
    }
}
