package org.pledgekeeper.dashboard.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pledgekeeper.account.AccountService;
import org.pledgekeeper.account.UserId;
import org.pledgekeeper.action.APledge;
import org.pledgekeeper.support.ApplicationTest;
import org.pledgekeeper.support.Society;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The timeline of a pledge, and what could not be done about it. */
@ApplicationTest
class CoursePagesTests {

    @Autowired private MockMvcTester browser;
    @Autowired private AccountService accounts;
    @Autowired private JdbcClient jdbc;

    private Society society;
    private APledge pledge;

    @BeforeEach
    void aPledge() {
        society = Society.founded(accounts);
        pledge = APledge.of(society, jdbc);
    }

    /** Submitted by staff, one a week since 2020, every tenth of them prevented. */
    private void actions(int many) {
        jdbc.sql(
                        """
                        insert into action (id, pledge_id, number, title, description, span, earliest,
                            latest, status, reason_code, record_state, visibility, created_by,
                            created_at, changed_at, submitted_by)
                        select gen_random_uuid(), :pledge, n, t.text, t.text, cast(day as text), day, day,
                            case when n % 10 = 0 then 'PREVENTED' else 'COMPLETED' end,
                            case when n % 10 = 0 then 'FUNDING' end, 'SUBMITTED',
                            case when n = 7 then 'RESTRICTED' else 'INTERNAL' end, :manager,
                            now(), now(), :manager
                        from generate_series(1, :many) n,
                            lateral (select date '2020-01-01' + (n * 7) % 1400) d (day),
                            lateral (select jsonb_build_object('original', 'en', 'texts',
                                jsonb_build_object('en', 'Action number ' || n))) t (text)
                        """)
                .param("pledge", pledge.id())
                .param("manager", society.manager().value())
                .param("many", many)
                .update();
    }

    private String page(String rest, UserId person) {
        var answer =
                browser.get()
                        .uri("/pledges/" + pledge.code() + rest)
                        .with(Society.as(person))
                        .exchange();
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private static int count(String text, String part) {
        return text.split(part, -1).length - 1;
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 41, 120})
    void drawsEveryActionOnceAndListsItOnce(int many) {
        actions(many);
        var page = page("/timeline", society.manager());
        assertThat(count(page, "class=\"hit\"")).isEqualTo(many);
        assertThat(count(page, "<th scope=\"row\">")).isEqualTo(many);
        assertThat(page).contains(many == 0 ? "No action has been logged yet" : "Action number 1");
    }

    @Test
    void countsByYearWhatIsTooMuchToBeDrawn() {
        actions(2_000);
        var all = page("/timeline", society.manager());
        assertThat(all)
                .contains("2,000 actions: too many", "?year=2021")
                .doesNotContain("class=\"hit\"");
        assertThat(all.length()).isLessThan(40_000);
        var few = page("/timeline?status=PREVENTED&year=2021", society.manager());
        assertThat(count(few, "class=\"hit\"")).isBetween(40, 60);
    }

    @Test
    void restrictedActionsAreNotEvenCounted_rule15() {
        actions(10);
        assertThat(page("/timeline", society.reader())).doesNotContain("Action number 7<", "A7 ");
        assertThat(page("/timeline", society.reader())).contains("Completed: 8");
        assertThat(page("/timeline", society.manager())).contains("Completed: 9");
    }

    @Test
    void filtersByCommitment() {
        actions(3);
        jdbc.sql(
                        """
                        insert into action_commitment (action_id, commitment_id, position, origin)
                        select id, :commitment, 0, 'STATED' from action
                        where pledge_id = :pledge and number = 2
                        """)
                .param("commitment", pledge.commitments().get(2))
                .param("pledge", pledge.id())
                .update();
        assertThat(page("/timeline?commitment=2.a", society.reader()))
                .contains("Action number 2")
                .doesNotContain("Action number 1");
        assertThat(page("/timeline?commitment=1", society.reader())).contains("Nothing matches");
    }

    @Test
    void saysWhatCouldNotBeDoneAndWhy() {
        assertThat(page("/hindered", society.reader())).contains("Nothing is known here");
        actions(40);
        assertThat(page("/hindered", society.reader()))
                .contains(
                        "4 actions could not be done as planned.",
                        "The most frequent reason: Funding (4).",
                        "?year=2020",
                        "Action number 10")
                .doesNotContain("Action number 11");
        assertThat(page("/hindered?reason=LEGAL", society.reader()))
                .contains("Nothing is known here");
        assertThat(page("/hindered?year=2020&status=PREVENTED", society.reader()))
                .contains("Action number 40");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr", "es", "ar"})
    void speaksEveryLanguage(String language) {
        actions(20);
        page("/timeline?lang=" + language, society.reader());
        page("/hindered?lang=" + language, society.reader());
    }
}
