package org.pledgekeeper.action.kin;

import static org.assertj.core.api.Assertions.assertThat;
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
import org.pledgekeeper.action.ReviewService;
import org.pledgekeeper.support.ApplicationTest;
import org.pledgekeeper.support.Society;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What repeats an action, and what is a part of it. */
@ApplicationTest
class SequelTests {

    @Autowired private ActionService actions;
    @Autowired private ReviewService reviews;
    @Autowired private AccountService accounts;
    @Autowired private MockMvcTester browser;
    @Autowired private JdbcClient jdbc;

    private Society society;
    private APledge pledge;

    @BeforeEach
    void logAnAction() {
        society = Society.founded(accounts);
        pledge = APledge.of(society, jdbc);
        ActingAs.run(
                society.staff(),
                () -> actions.log(pledge.code(), pledge.told("A yearly meeting.")));
    }

    private MvcTestResult post(UserId person, String rest, Map<String, String> fields) {
        var request =
                browser.post()
                        .uri("/pledges/" + pledge.code() + "/actions/A1" + rest)
                        .with(Society.as(person))
                        .with(csrf());
        fields.forEach(request::param);
        return request.exchange();
    }

    private List<String> rows() {
        return jdbc.sql(
                        """
                        select concat_ws(' ', coalesce('A' || a.number, 'draft'), a.span,
                               a.record_state, s.title -> 'texts' ->> 'en', 'A' || whole.number)
                        from action a left join action_series s on s.id = a.series_id
                        left join action whole on whole.id = a.part_of_id
                        where a.pledge_id = :p order by a.number nulls last
                        """)
                .param("p", pledge.id())
                .query(String.class)
                .list();
    }

    @Test
    void anActionThatRepeatsMakesASeriesOnce() {
        var again = Map.of("in", "2023", "key", UUID.randomUUID().toString());
        assertThat(post(society.staff(), "/again", again))
                .hasStatus(302)
                .hasRedirectedUrl("/pledges/" + pledge.code() + "/actions/A2/edit");
        assertThat(post(society.staff(), "/again", again)).hasStatus(302);
        assertThat(rows())
                .as("the second click begins nothing")
                .containsExactly(
                        "A1 2022-05 DRAFT A yearly meeting", "A2 2023 DRAFT A yearly meeting");
        assertThat(
                        browser.get()
                                .uri("/pledges/" + pledge.code() + "/actions/A1")
                                .with(Society.as(society.staff())))
                .bodyText()
                .contains("this action", "Again in 2024");
    }

    @Test
    void rule12AVerifiedActionJoinsTheSeriesOnceThatIsVerified() {
        ActingAs.run(society.staff(), () -> actions.submit(pledge.code(), "A1"));
        ActingAs.run(society.manager(), () -> reviews.verify(pledge.code(), "A1"));
        assertThat(post(society.staff(), "/again", Map.of("in", "2023"))).hasStatus(302);
        assertThat(rows())
                .containsExactly(
                        "A1 2022-05 VERIFIED",
                        "A2 2023 DRAFT A yearly meeting",
                        "draft 2022-05 SUBMITTED A yearly meeting");
    }

    @Test
    void aPartBeginsWithWhatItsWholeHelps() {
        assertThat(post(society.staff(), "/part", Map.of("part", " ")))
                .hasStatus(422)
                .bodyText()
                .contains("Say what happened.");
        assertThat(post(society.staff(), "/part", Map.of("part", "We printed the badges.")))
                .hasStatus(302);
        assertThat(rows()).containsExactly("A1 2022-05 DRAFT", "A2 2022-05 DRAFT A1");
        assertThat(post(society.reader(), "/part", Map.of("part", "x"))).hasStatus(403);
    }
}
