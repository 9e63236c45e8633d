package org.pledgekeeper.action.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pledgekeeper.account.AccountService;
import org.pledgekeeper.account.ActingAs;
import org.pledgekeeper.account.UserId;
import org.pledgekeeper.action.APledge;
import org.pledgekeeper.action.ActionService;
import org.pledgekeeper.action.LogAction;
import org.pledgekeeper.action.ReviewService;
import org.pledgekeeper.action.typed.Retelling;
import org.pledgekeeper.support.ApplicationTest;
import org.pledgekeeper.support.Society;
import org.pledgekeeper.values.Language;
import org.pledgekeeper.values.LocalisedText;
import org.pledgekeeper.values.Visibility;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.util.MultiValueMap;

/** What an action said before, and saying it again. */
@ApplicationTest
class HistoryTests {

    private static final Pattern RESTORE =
            Pattern.compile(
                    "(?s)name=\"field\" value=\"description\">\\s*<input[^>]*name=\"record\" value=\"([^\"]+)\">"
                            + "\\s*<input[^>]*name=\"upTo\" value=\"(\\d+)\">");

    @Autowired private MockMvcTester browser;
    @Autowired private ActionService actions;
    @Autowired private ReviewService reviews;
    @Autowired private AccountService accounts;
    @Autowired private JdbcClient jdbc;

    private Society society;
    private APledge pledge;

    @BeforeEach
    void logAnActionAndChangeIt() {
        society = Society.founded(accounts);
        pledge = APledge.of(society, jdbc);
        ActingAs.run(
                society.staff(), () -> actions.log(pledge.code(), pledge.told("We met in Hul.")));
        var told = Retelling.of(pledge.told("We met in Hull."));
        told.partners(List.of(new LogAction.Partner(english("Salvation Army"), null)));
        edit(society.manager(), told.told());
    }

    private static LocalisedText english(String text) {
        return LocalisedText.of(Language.EN, text);
    }

    private void edit(UserId person, LogAction told) {
        ActingAs.run(person, () -> actions.edit(pledge.code(), "A1", stamp(), told));
    }

    private String stamp() {
        return jdbc.sql(
                        """
                        select id || 'v' || version from action
                        where pledge_id = :pledge order by number nulls first limit 1
                        """)
                .param("pledge", pledge.id())
                .query(String.class)
                .single();
    }

    private String page(String rest) {
        return "/pledges/" + pledge.code() + "/actions/A1/history" + rest;
    }

    private MvcTestResult get(UserId person, String rest) {
        return browser.get().uri(page(rest)).with(Society.as(person)).exchange();
    }

    private static String body(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray());
    }

    private MvcTestResult restoreDescription(UserId person, String seen) {
        var form = RESTORE.matcher(body(get(person, "")));
        assertThat(form.find()).isTrue();
        return browser.post()
                .uri(page("/restore"))
                .with(Society.as(person))
                .with(csrf())
                .param("field", "description")
                .param("record", form.group(1))
                .param("upTo", form.group(2))
                .param("seen", seen)
                .exchange();
    }

    @Test
    void tellsWhoChangedWhatInPeoplesWords() {
        assertThat(get(society.reader(), ""))
                .hasStatusOk()
                .bodyText()
                .contains("The manager", "Salvation Army", "Hull</ins>", "Hul</del>", "The staff")
                .doesNotContain("action_partner", "earliest", "changed_at");
        assertThat(get(society.reader(), "?field=partners"))
                .bodyText()
                .contains("Salvation Army")
                .doesNotContain("Hul</del>");
    }

    @Test
    void restoresAnEarlierTextAsADraftOfAVerifiedAction() {
        // rule 17
        ActingAs.run(society.staff(), () -> actions.submit(pledge.code(), "A1"));
        ActingAs.run(society.manager(), () -> reviews.verify(pledge.code(), "A1"));
        assertThat(restoreDescription(society.staff(), stamp())).hasStatus(302);
        assertThat(
                        jdbc.sql(
                                        """
                                        select coalesce('A' || number, 'draft') || ' '
                                               || (description -> 'texts' ->> 'en')
                                        from action where pledge_id = :pledge order by number
                                        """)
                                .param("pledge", pledge.id())
                                .query(String.class)
                                .list())
                .containsExactly("A1 We met in Hull.", "draft We met in Hul.");
        assertThat(get(society.manager(), ""))
                .as("of the draft, only what differs")
                .bodyText()
                .containsOnlyOnce("Salvation Army");
    }

    @Test
    void whoeverRestoresAfterSomebodyElseChangedItSeesBothTexts() {
        // rule 17
        var seen = stamp();
        edit(society.manager(), pledge.told("We met in Leeds."));
        assertThat(restoreDescription(society.staff(), seen))
                .hasStatus(409)
                .bodyText()
                .contains("We met in Leeds.", "We met in Hull.", stamp());
        assertThat(restoreDescription(society.staff(), stamp())).hasStatus(302);
    }

    @Test
    void whatWasWrittenWhileRestrictedStaysSo() {
        // rule 15
        var secret = Retelling.of(pledge.told("The name of a survivor."));
        secret.visibility(Visibility.RESTRICTED);
        edit(society.staff(), secret.told());
        edit(society.staff(), pledge.told("We met in York."));
        assertThat(get(society.reader(), ""))
                .hasStatusOk()
                .bodyText()
                .contains("Hull</ins>")
                .doesNotContain("survivor");
        assertThat(get(society.manager(), "")).bodyText().contains("survivor");
        assertThat(get(society.staff(), "")).bodyText().contains("survivor");
    }

    @Test
    void staffSeeTheHistoryOfTheirOwnRecordsOnly() {
        ActingAs.run(
                society.manager(), () -> actions.log(pledge.code(), pledge.told("A manager's.")));
        var other = "/pledges/" + pledge.code() + "/actions/A2/history";
        assertThat(browser.get().uri(other).with(Society.as(society.staff()))).hasStatus(403);
        assertThat(browser.get().uri(other).with(Society.as(society.reader()))).hasStatus(200);
        assertThat(get(Society.founded(accounts).manager(), "")).hasStatus(404);
        assertThat(
                        browser.post()
                                .uri(page("/restore"))
                                .with(Society.as(society.staff()))
                                .with(csrf())
                                .params(
                                        MultiValueMap.fromSingleValue(
                                                Map.of(
                                                        "field", "visibility",
                                                        "record", pledge.id().toString(),
                                                        "upTo", "1",
                                                        "seen", "x"))))
                .hasStatus(404);
    }
}
