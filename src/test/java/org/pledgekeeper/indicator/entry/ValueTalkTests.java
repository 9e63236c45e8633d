package org.pledgekeeper.indicator.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pledgekeeper.indicator.entry.ValueRows.NUMBER;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pledgekeeper.account.AccountService;
import org.pledgekeeper.account.UserId;
import org.pledgekeeper.indicator.IndicatorService;
import org.pledgekeeper.support.ApplicationTest;
import org.pledgekeeper.support.Society;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What people say to each other beside a value. */
@ApplicationTest
class ValueTalkTests {

    @Autowired private MockMvcTester browser;
    @Autowired private IndicatorService indicators;
    @Autowired private AccountService accounts;
    @Autowired private JdbcClient jdbc;

    private ValueRows pledge;
    private Society society;
    private String page;

    @BeforeEach
    void aValue() {
        pledge = new ValueRows(browser, indicators, accounts, jdbc);
        society = pledge.society;
        page = pledge.at(NUMBER) + "?period=1";
        pledge.record(NUMBER, society.staff(), "value.number", "5");
    }

    @Test
    void whoeverReadsThePledgeSpeaksAndStandsInTheOrderOfTalk() {
        assertThat(say(society.reader(), "Is this all?", "en")).hasStatus(302);
        assertThat(say(society.administrator(), "Oui, tout.", "fr")).hasStatus(302);
        assertThat(pledge.get(page, society.staff()))
                .bodyText()
                .containsSubsequence(
                        "The reader",
                        "lang=\"en\"",
                        "Is this all?",
                        "The administrator",
                        "lang=\"fr\"",
                        "Oui, tout.");
        assertThat(pledge.get(pledge.at(NUMBER) + "?period=2", society.staff()))
                .as("it belongs to the value of one period")
                .bodyText()
                .doesNotContain("Is this all?");
    }

    @Test
    void onlyTheWriterHidesIt() {
        say(society.reader(), "A secret name", "en");
        var hide = pledge.at(NUMBER) + "/value/comments/" + comment() + "/hide";
        assertThat(pledge.get(page, society.manager())).bodyText().doesNotContain("/hide");
        assertThat(pledge.post(hide, society.manager())).hasStatus(403);
        assertThat(pledge.get(page, society.reader())).bodyText().contains(hide);
        assertThat(pledge.post(hide, society.reader())).hasStatus(302);
        for (var person : new UserId[] {society.reader(), society.manager()}) {
            assertThat(pledge.get(page, person))
                    .bodyText()
                    .contains("Hidden by whoever wrote it")
                    .doesNotContain("A secret name");
        }
    }

    @Test
    void nothingAndTooMuchAreRefusedAndKept() {
        assertThat(say(society.reader(), "  ", "en"))
                .hasStatus(422)
                .bodyText()
                .contains("Write what you want to say");
        assertThat(say(society.reader(), "x".repeat(1001), "en"))
                .hasStatus(422)
                .bodyText()
                .contains("at most 1,000 characters", "xxxxxxxx");
        assertThat(say(society.reader(), "Hm", "xx")).hasStatus(422);
    }

    @Test
    void whereNothingIsRecordedThereIsNothingToTalkAbout() {
        var comments = pledge.at(NUMBER) + "/value/comments";
        assertThat(pledge.post(comments, society.staff(), "period", "2", "text", "Hm"))
                .hasStatus(422)
                .bodyText()
                .contains("Nothing was recorded");
        assertThat(pledge.post(comments, society.staff(), "period", "9", "text", "Hm"))
                .hasStatus(404);
    }

    @Test
    void strangersNeitherReadNorSpeak() {
        var stranger = Society.founded(accounts).manager();
        assertThat(say(stranger, "Hello", "en")).hasStatus(404);
        say(society.reader(), "Ours", "en");
        var hide = pledge.at(NUMBER) + "/value/comments/" + comment() + "/hide";
        assertThat(pledge.post(hide, stranger)).hasStatus(404);
    }

    private MvcTestResult say(UserId by, String text, String language) {
        return pledge.post(
                pledge.at(NUMBER) + "/value/comments", by, "text", text, "language", language);
    }

    private UUID comment() {
        return jdbc.sql(
                        """
                        select c.id from observation_comment c
                        join observation o on o.id = c.observation_id
                        join indicator i on i.id = o.indicator_id
                        join pledge p on p.id = i.pledge_id where p.code = :code
                        """)
                .param("code", pledge.rows.code())
                .query(UUID.class)
                .single();
    }
}
