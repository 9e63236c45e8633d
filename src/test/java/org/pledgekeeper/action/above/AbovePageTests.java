package org.pledgekeeper.action.above;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.List;
import java.util.Map;
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

/** The page on which an action that is told already is found. */
@ApplicationTest
class AbovePageTests {

    @Autowired private ActionService actions;
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
    void findsByWordsCommitmentAndYear() {
        ActingAs.run(
                society.staff(),
                () -> actions.log(pledge.code(), pledge.told("A film about routes.")));
        var above = "/actions/above?target=commitment-2";
        assertThat(get(society.staff(), above)).bodyText().contains("A workshop", "A film");
        assertThat(get(society.staff(), above + "&q=work+hel&within=1&year=2022"))
                .bodyText()
                .contains("A workshop")
                .doesNotContain("A film");
        for (var nothing : List.of("&year=2021", "&within=2", "&q=banquet")) {
            assertThat(get(society.staff(), above + nothing))
                    .as(nothing)
                    .bodyText()
                    .doesNotContain("A workshop");
        }
        assertThat(get(society.staff(), above + "&before=2")).bodyText().doesNotContain("A film");
    }

    @Test
    void keepsTheNoteWhenNothingWasChosen() {
        assertThat(post(society.staff(), Map.of("target", "commitment-2", "note", "It hosts it.")))
                .hasStatus(422)
                .bodyText()
                .contains("Choose the action.", "It hosts it.");
        assertThat(post(society.staff(), Map.of("reference", "A1", "note", "It hosts it.")))
                .hasStatus(422)
                .bodyText()
                .contains("Choose the commitment or indicator", "It hosts it.");
    }

    @Test
    void goesBackToTheTextThatIsBeingWritten() {
        var told = Map.of("reference", "A1", "target", "commitment-2", "report", "7");
        assertThat(post(society.staff(), told))
                .hasRedirectedUrl("/pledges/" + pledge.code() + "/reports/7/text/commitment-2");
        assertThat(get(society.staff(), "/actions/above?target=commitment-1/../../x&report=7"))
                .bodyText()
                .contains("/reports/7/text/introduction\"")
                .doesNotContain("text/commitment-1");
    }
}
