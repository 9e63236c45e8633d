package org.pledgekeeper.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.Map;
import org.jspecify.annotations.Nullable;
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

/** The pages of actions, and who may open them. */
@ApplicationTest
class ActionPagesTests {

    @Autowired private MockMvcTester browser;
    @Autowired private ActionService actions;
    @Autowired private AccountService accounts;
    @Autowired private JdbcClient jdbc;

    private Society society;
    private APledge pledge;

    @BeforeEach
    void makeAPledgeWithAnAction() {
        society = Society.founded(accounts);
        pledge = APledge.of(society, jdbc);
        ActingAs.run(
                society.staff(),
                () -> actions.log(pledge.code(), pledge.told("A workshop was held. Many came.")));
    }

    private MvcTestResult get(UserId person, String address) {
        return browser.get().uri(address).with(Society.as(person)).exchange();
    }

    private MvcTestResult post(UserId person, String address, Map<String, String> fields) {
        var request = browser.post().uri(address).with(Society.as(person)).with(csrf());
        fields.forEach(request::param);
        return request.exchange();
    }

    private String page(String rest) {
        return "/pledges/" + pledge.code() + rest;
    }

    @Test
    void listsPlansAndShowsWhatWasLogged() {
        for (var address :
                new String[] {
                    page("/actions"),
                    page("/actions/A1"),
                    page("/plan"),
                    "/actions",
                    page("/actions?q=work+man&commitment=1&status=COMPLETED&state=DRAFT")
                            + "&from=2022&to=2022-12&evidence=none&sort=when"
                }) {
            assertThat(get(society.reader(), address))
                    .as(address)
                    .hasStatusOk()
                    .bodyText()
                    .contains("was held");
        }
        assertThat(get(society.reader(), page("/actions?from=2023")))
                .bodyText()
                .doesNotContain("A workshop was held");
    }

    @Test
    void showsEveryPageInEveryLanguage() {
        for (var language : new String[] {"en", "fr", "es", "ar"}) {
            for (var address :
                    new String[] {
                        page("/actions"),
                        page("/actions/A1"),
                        page("/plan"),
                        page("/actions/new"),
                        page("/actions/A1/edit"),
                        "/review"
                    }) {
                assertThat(get(society.manager(), address + "?lang=" + language))
                        .as(address + " " + language)
                        .hasStatusOk();
            }
        }
    }

    @Test
    void verifiesReturnsAndJudgesOnPages() {
        assertThat(post(society.staff(), page("/actions/A1/submit"), Map.of())).hasStatus(302);
        assertThat(get(society.manager(), "/review")).bodyText().contains("A workshop was held");
        assertThat(post(society.manager(), page("/actions/A1/return"), Map.of("reason", " ")))
                .hasStatus(422)
                .bodyText()
                .contains("Say what should be changed.");
        assertThat(
                        post(
                                society.manager(),
                                page("/actions/A1/return"),
                                Map.of("reason", "Where was it?")))
                .hasStatus(302);
        assertThat(get(society.staff(), page("/actions/A1"))).bodyText().contains("Where was it?");
    }

    @Test
    void theQueueSaysHowManyWaitAndShowsThoseThatWaitLongest() {
        for (int number = 1; number <= 22; number++) {
            var told = pledge.told("Meeting number " + number + " was held.");
            ActingAs.run(society.staff(), () -> actions.log(pledge.code(), told));
            post(society.staff(), page("/actions/A" + (number + 1) + "/submit"), Map.of());
        }
        assertThat(get(society.manager(), "/review"))
                .bodyText()
                .contains("22 actions wait to be verified", "the 20 that have waited longest")
                .contains("Meeting number 20 ")
                .doesNotContain("Meeting number 21 ");
    }

    @Test
    void openDatesAreFoundBehindVeryManyThatAreNot() {
        for (int number = 1; number <= 510; number++) {
            reach(number, "2021-01-01/..", "2021-01-01", null);
        }
        reach(511, "", null, null);
        assertThat(get(society.manager(), "/review")).bodyText().contains("A512");
    }

    /** A verified action straight into the table: five hundred by commands would take long. */
    private void reach(
            int number, String span, @Nullable String earliest, @Nullable String latest) {
        jdbc.sql(
                        """
                        insert into action select (jsonb_populate_record(a, jsonb_build_object(
                            'id', gen_random_uuid(), 'number', a.number + cast(:number as int),
                            'record_state', 'VERIFIED', 'status', 'ONGOING', 'span', cast(:span as text),
                            'earliest', cast(:earliest as text),
                            'latest', cast(:latest as text), 'submission_key', null,
                            'submitted_by', a.created_by, 'verified_at', now(),
                            'verified_by', a.created_by))).*
                        from action a join pledge p on p.id = a.pledge_id
                        where p.code = :code and a.number = 1
                        """)
                .param("number", number)
                .param("span", span)
                .param("earliest", earliest)
                .param("latest", latest)
                .param("code", pledge.code())
                .update();
    }
}
