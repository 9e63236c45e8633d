package org.pledgekeeper.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pledgekeeper.account.AccountService;
import org.pledgekeeper.account.ActingAs;
import org.pledgekeeper.action.APledge;
import org.pledgekeeper.action.ActionService;
import org.pledgekeeper.support.ApplicationTest;
import org.pledgekeeper.support.Society;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Rule 17: what was typed is kept until it is saved, for its writer alone. */
@ApplicationTest
class DraftTests {

    @Autowired private MockMvcTester browser;
    @Autowired private ActionService actions;
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

    @Test
    void everyFieldComesBackIntoTheFormAsItWasLeft() {
        assertThat(typing.saved(typing.typed(draft))).hasStatus(204);

        assertThat(typing.opened(society.staff(), typing.form()))
                .bodyText()
                .contains(Typing.WORDS, "?draft=" + draft);
        assertThat(typing.opened(society.staff(), "/"))
                .bodyText()
                .contains(Typing.WORDS, "?draft=" + draft);
        assertThat(typing.opened(society.staff(), typing.form() + "?draft=" + draft))
                .hasStatusOk()
                .bodyText()
                .contains(">" + Typing.WORDS + "</textarea>", "value=\"thirty-first\"")
                .contains("value=\"A third partner\"", "name=\"draft.id\" value=\"" + draft)
                .contains("name=\"submissionKey\" value=\"" + draft)
                .containsPattern("name=\"commitments\\[1].chosen\" checked");
    }

    @Test
    void nobodyElseSeesADraft() {
        typing.saved(typing.typed(draft));

        assertThat(typing.opened(society.manager(), typing.form()))
                .bodyText()
                .doesNotContain(Typing.WORDS);
        assertThat(typing.opened(society.manager(), "/me/drafts"))
                .bodyText()
                .doesNotContain(Typing.WORDS);
        assertThat(typing.opened(society.manager(), "/me/drafts/" + draft)).hasStatus(404);
        assertThat(typing.opened(society.manager(), typing.form() + "?draft=" + draft))
                .hasRedirectedUrl(typing.form());
        assertThat(typing.opened(society.staff(), "/search?q=hour"))
                .bodyText()
                .doesNotContain(Typing.WORDS);
        var theirs = typing.typed(draft);
        theirs.put("description", "Written over");
        assertThat(typing.sent(society.manager(), "/me/drafts", theirs)).hasStatus(409);
        assertThat(typing.opened(society.staff(), "/me/drafts")).bodyText().contains(Typing.WORDS);
        assertThat(
                        jdbc.sql(
                                        "select count(*) from audit_entry where position(:words in audit_entry::text) > 0")
                                .param("words", Typing.WORDS)
                                .query(Integer.class)
                                .single())
                .isZero();
    }

    @Test
    void aDraftIsGoneOnceItsFormIsSavedAndALateCopyDoesNotBringItBack() {
        typing.saved(typing.typed(draft));
        var complete = typing.typed(draft);
        complete.put("when.startDay", "");

        assertThat(typing.sent(society.staff(), typing.actions(), complete)).hasStatus(302);
        assertThat(typing.saved(typing.typed(draft))).hasStatus(409);
        assertThat(typing.opened(society.staff(), "/me/drafts"))
                .bodyText()
                .doesNotContain(Typing.WORDS);
        assertThat(typing.opened(society.staff(), typing.form() + "?draft=" + draft))
                .hasRedirectedUrl(typing.form());
    }

    @Test
    void aFormSentTwiceAtOnceIsOneActionAndOneWithOtherWordsIsAnother() {
        typing.saved(typing.typed(draft));
        var complete = typing.typed(draft);
        complete.put("when.startDay", "");
        var once =
                Stream.of(complete, complete)
                        .map(
                                each ->
                                        CompletableFuture.supplyAsync(
                                                () ->
                                                        typing.sent(
                                                                society.staff(),
                                                                typing.actions(),
                                                                each)))
                        .toList();
        assertThat(once).allSatisfy(each -> assertThat(each.join()).hasStatus(302));
        assertThat(logged()).isEqualTo(1);

        complete.put("description", "Other words, after going back");
        typing.sent(society.staff(), typing.actions(), complete);
        assertThat(logged()).isEqualTo(2);
    }

    private int logged() {
        return jdbc.sql("select count(*) from action where pledge_id = :pledge")
                .param("pledge", typing.pledge().id())
                .query(Integer.class)
                .single();
    }

    @Test
    void aRefusedFormIsKeptWithoutAnyScript() {
        assertThat(typing.sent(society.staff(), typing.actions(), typing.typed(draft)))
                .hasStatus(422)
                .bodyText()
                .contains("name=\"draft.id\" value=\"" + draft);
        assertThat(typing.opened(society.staff(), "/me/drafts")).bodyText().contains(Typing.WORDS);
    }

    @Test
    void whatWasThrownAwayCanBeBroughtBack() {
        typing.saved(typing.typed(draft));
        typing.sent(society.staff(), "/me/drafts/" + draft + "/throw-away", Map.of("at", "form"));
        assertThat(typing.opened(society.staff(), typing.form() + "?draft=" + draft))
                .hasRedirectedUrl(typing.form());

        assertThat(typing.sent(society.staff(), "/me/drafts/" + draft + "/bring-back", Map.of()))
                .hasRedirectedUrl("/me/drafts/" + draft);
        assertThat(typing.opened(society.staff(), typing.form() + "?draft=" + draft))
                .hasStatusOk()
                .bodyText()
                .contains(Typing.WORDS);
    }

    @Test
    void aDraftOfAnOlderVersionMeetsTheNewerOneWhenItIsSaved() {
        var pledge = typing.pledge();
        var reference =
                ActingAs.call(
                        society.staff(),
                        () -> actions.log(pledge.code(), pledge.told("As it was")));
        var edit = typing.actions() + "/" + reference + "/edit";
        var seen = Typing.hidden(typing.opened(society.staff(), edit), "seen");
        var fields = typing.typed(draft);
        fields.put("draft.form", edit);
        fields.put("seen", seen);
        fields.put("when.startDay", "");
        typing.saved(fields);
        ActingAs.run(
                society.manager(),
                () -> actions.edit(pledge.code(), reference, seen, pledge.told("Another’s words")));

        var restored = typing.opened(society.staff(), edit + "?draft=" + draft);
        assertThat(Typing.hidden(restored, "seen")).isEqualTo(seen);
        assertThat(typing.sent(society.staff(), edit, fields))
                .hasStatus(409)
                .bodyText()
                .contains(Typing.WORDS, "Another’s words");
    }
}
