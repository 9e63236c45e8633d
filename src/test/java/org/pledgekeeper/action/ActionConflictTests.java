package org.pledgekeeper.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
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
import org.springframework.web.util.HtmlUtils;

/** Rule 17: two people edit one action, and the second one decides, field by field. */
@ApplicationTest
class ActionConflictTests {

    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"([\\w.\\[\\]]+)\" value=\"([^\"]*)\"");

    @Autowired private MockMvcTester browser;
    @Autowired private ActionService actions;
    @Autowired private AccountService accounts;
    @Autowired private JdbcClient jdbc;

    private Society society;
    private APledge pledge;

    @BeforeEach
    void makeAnAction() {
        society = Society.founded(accounts);
        pledge = APledge.of(society, jdbc);
        ActingAs.run(
                society.staff(), () -> actions.log(pledge.code(), pledge.told("A first text.")));
    }

    private String page(String rest) {
        return "/pledges/" + pledge.code() + "/actions/A1" + rest;
    }

    private MvcTestResult post(UserId person, String address, Map<String, String> fields) {
        var request = browser.post().uri(address).with(Society.as(person)).with(csrf());
        fields.forEach(request::param);
        return request.exchange();
    }

    private static String body(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private static Map<String, String> hidden(MvcTestResult answer) {
        var fields = new LinkedHashMap<String, String>();
        HIDDEN.matcher(body(answer))
                .results()
                .forEach(each -> fields.put(each.group(1), HtmlUtils.htmlUnescape(each.group(2))));
        return fields;
    }

    /** The form as it opens, with what is not hidden typed anew. */
    private Map<String, String> opened(UserId person) {
        var form = browser.get().uri(page("/edit")).with(Society.as(person)).exchange();
        var fields = hidden(form);
        fields.put("language", "en");
        fields.put("title", "A first text");
        fields.put("description", "A first text.");
        fields.put("when.kind", "DATE");
        fields.put("when.startYear", "2022");
        fields.put("when.startMonth", "5");
        fields.put("status", "COMPLETED");
        fields.put("commitments[0].chosen", "true");
        return fields;
    }

    private String stored(String column) {
        return jdbc.sql("select %s from action where pledge_id = :pledge".formatted(column))
                .param("pledge", pledge.id())
                .query(String.class)
                .single();
    }

    /** The first changes the text and the date, the second the text and what came of it. */
    private MvcTestResult conflict() {
        var first = opened(society.manager());
        var second = opened(society.staff());
        first.put("description", "What the first editor wrote.");
        first.put("when.startMonth", "6");
        assertThat(post(society.manager(), page("/edit"), first)).hasStatus(302);
        second.put("description", "What the second editor wrote.");
        second.put("result", "Only the second one told the result.");
        return post(society.staff(), page("/edit"), second);
    }

    @Test
    void asksOnlyWhereBothChangedAndProposesWhatOneChanged() {
        var answer = conflict();
        assertThat(answer).hasStatus(409);
        var body = body(answer);
        assertThat(body)
                .contains(
                        "What the first editor wrote.",
                        "What the second editor wrote.",
                        "A first text.",
                        "May 2022",
                        "June 2022")
                .contains("value=\"THEIRS\" name=\"take.WHEN\" checked=\"checked\"")
                .contains("value=\"MINE\" name=\"take.RESULT\" checked=\"checked\"")
                .doesNotContain("name=\"take.DESCRIPTION\" checked")
                .doesNotContain("take.TITLE", "take.COMMITMENTS");

        var decided = hidden(answer);
        decided.put("take.WHEN", "THEIRS");
        decided.put("take.RESULT", "MINE");
        var undecided = post(society.staff(), page("/edit/decide"), decided);
        assertThat(undecided).hasStatus(422);
        assertThat(hidden(undecided)).containsEntry("mine", decided.get("mine"));

        decided.put("take.DESCRIPTION", "MINE");
        assertThat(post(society.staff(), page("/edit/decide"), decided)).hasStatus(302);
        assertThat(stored("description ->> 'texts'")).contains("What the second editor wrote.");
        assertThat(stored("span")).isEqualTo("2022-06");
        assertThat(stored("result ->> 'texts'")).contains("Only the second one");
    }

    @Test
    void aThirdEditorMeanwhileMakesAnotherConflictAndLosesNothing() {
        var decided = hidden(conflict());
        var third = opened(society.otherManager());
        third.put("description", "What a third one wrote.");
        third.put("when.startMonth", "6");
        assertThat(post(society.otherManager(), page("/edit"), third)).hasStatus(302);
        decided.put("take.DESCRIPTION", "MINE");
        decided.put("take.WHEN", "THEIRS");
        decided.put("take.RESULT", "MINE");
        var again = post(society.staff(), page("/edit/decide"), decided);
        assertThat(again).hasStatus(409);
        assertThat(body(again))
                .contains(
                        "What a third one wrote.",
                        "What the second editor wrote.",
                        "What the first editor wrote.",
                        "Only the second one told the result.");
    }

    @Test
    void theSameChangeByBothIsNoConflict() {
        var first = opened(society.manager());
        var second = opened(society.staff());
        first.put("description", "The same words.\r\nOn two lines.");
        second.put("description", "The same words.\nOn two lines.");
        assertThat(post(society.manager(), page("/edit"), first)).hasStatus(302);
        assertThat(post(society.staff(), page("/edit"), second)).hasStatus(302);
    }

    @Test
    void withoutKnowingWhatWasThereBeforeEverythingIsAsked() {
        var first = opened(society.manager());
        var second = opened(society.staff());
        first.put("when.startMonth", "6");
        assertThat(post(society.manager(), page("/edit"), first)).hasStatus(302);
        second.put("before", "{\"meddled");
        second.put("result", "A result.");
        var answer = post(society.staff(), page("/edit"), second);
        assertThat(answer).hasStatus(409);
        assertThat(body(answer)).contains("take.WHEN", "take.RESULT").doesNotContain("checked");
    }

    @Test
    void ofTwoWhoSaveInTheSameMomentOneDecides() throws Exception {
        var first = opened(society.manager());
        var second = opened(society.staff());
        first.put("description", "From the first session.");
        second.put("description", "From the second session.");
        var together = new CyclicBarrier(2);
        var pool = Executors.newFixedThreadPool(2);
        var one = pool.submit(saving(together, society.manager(), first));
        var other = pool.submit(saving(together, society.staff(), second));
        assertThat(new int[] {one.get(), other.get()}).containsExactlyInAnyOrder(302, 409);
        pool.shutdown();
        assertThat(stored("version")).isEqualTo("1");
    }

    private Callable<Integer> saving(CyclicBarrier both, UserId person, Map<String, String> form) {
        return () -> {
            both.await();
            return post(person, page("/edit"), form).getResponse().getStatus();
        };
    }
}
