package org.pledgekeeper.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pledgekeeper.account.AccountService;
import org.pledgekeeper.account.UserId;
import org.pledgekeeper.support.ApplicationTest;
import org.pledgekeeper.support.Society;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.util.HtmlUtils;

/** The form: what it takes, what it says about bad input, and that it loses nothing. */
@ApplicationTest
class ActionFormTests {

    @Autowired private MockMvcTester browser;
    @Autowired private ActionService actions;
    @Autowired private AccountService accounts;
    @Autowired private MessageSource messages;
    @Autowired private JdbcClient jdbc;
    @Autowired private Clock clock;

    private Society society;
    private APledge pledge;

    @BeforeEach
    void makeAPledge() {
        society = Society.founded(accounts);
        pledge = APledge.of(society, jdbc);
    }

    private Map<String, String> filled() {
        var fields = new LinkedHashMap<String, String>();
        fields.put("language", "en");
        fields.put("description", "Words that must not be lost.");
        fields.put("when.kind", "DATE");
        fields.put("when.startYear", "2022");
        fields.put("status", "COMPLETED");
        fields.put("commitments[0].id", pledge.commitments().get(0).toString());
        fields.put("commitments[0].chosen", "true");
        fields.put("commitments[1].id", pledge.commitments().get(1).toString());
        return fields;
    }

    private MvcTestResult post(UserId person, String address, Map<String, String> fields) {
        var request = browser.post().uri(address).with(Society.as(person)).with(csrf());
        fields.forEach(request::param);
        return request.exchange();
    }

    private MvcTestResult log(Map<String, String> fields) {
        return post(society.staff(), page(""), fields);
    }

    private String page(String rest) {
        return "/pledges/" + pledge.code() + "/actions" + rest;
    }

    private int logged() {
        return jdbc.sql("select count(*) from action where pledge_id = :pledge")
                .param("pledge", pledge.id())
                .query(Integer.class)
                .single();
    }

    private String say(String language, String key, Object... facts) {
        return HtmlUtils.htmlEscape(
                messages.getMessage(key, facts, Locale.forLanguageTag(language)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    void saysWhatIsWrongAndKeepsEveryCharacter(String language) {
        for (var mistake : Mistake.all()) {
            var fields = filled();
            fields.put("result", "<b>Kept & safe</b>");
            fields.putAll(mistake.typed());
            var answer =
                    assertThat(post(society.staff(), page("?lang=" + language), fields))
                            .as(mistake.toString())
                            .hasStatus(422)
                            .bodyText();
            answer.contains(say(language, mistake.sentence()));
            answer.contains("&lt;b&gt;Kept &amp; safe&lt;/b&gt;");
            fields.values().stream()
                    .filter(typed -> !typed.isBlank())
                    .forEach(typed -> answer.contains(HtmlUtils.htmlEscape(typed)));
        }
        assertThat(logged()).isZero();
    }

    @Test
    void refusesTextsThatAreTooLongAndKeepsThem() {
        var long201 = "x".repeat(201);
        var fields = filled();
        fields.put("title", long201);
        assertThat(log(fields))
                .hasStatus(422)
                .bodyText()
                .contains(say("en", "action.too-long", 200), long201);
    }

    @Test
    void refusesAnUnknownWhole() {
        var fields = filled();
        fields.put("partOf", "A77");
        assertThat(log(fields))
                .hasStatus(422)
                .bodyText()
                .contains(say("en", "action.part-of-unknown", "A77"));
    }

    @Test
    void logsWithNoMoreThanIsRequired() {
        assertThat(log(filled())).hasStatus(302).hasRedirectedUrl(page("/A1"));
        assertThat(
                        jdbc.sql("select span from action where pledge_id = :pledge")
                                .param("pledge", pledge.id())
                                .query(String.class)
                                .single())
                .as("a year is never padded")
                .isEqualTo("2022");
    }

    @Test
    void savesAndSubmitsWithOneButtonAndADoubleClickLogsOnce() {
        var fields = filled();
        fields.put("then", "submit");
        fields.put("submissionKey", UUID.randomUUID().toString());
        assertThat(log(fields)).hasRedirectedUrl(page("/A1"));
        assertThat(log(fields)).hasRedirectedUrl(page("/A1"));
        assertThat(logged()).isOne();
    }

    @Test
    void logsAnotherWithTheSameCommitmentAndDate() {
        var fields = filled();
        fields.put("then", "another");
        assertThat(log(fields)).hasRedirectedUrl(page("/new?when=2022&commitment=1"));
    }

    @Test
    void givesMoreRowsAndChangesTheLanguageWithoutLosingAnything() {
        var fields = filled();
        fields.put("again", "partners");
        fields.put("partners[0].name", "A network");
        fields.put("when.startYear", "abc");
        assertThat(post(society.staff(), page("?lang=ar"), fields))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "dir=\"rtl\"",
                        "Words that must not be lost.",
                        "A network",
                        "abc",
                        "partners[4].name");
        assertThat(logged()).isZero();
    }

    @Test
    void presetsThisMonthAndTheCommitmentThatOneCameFrom() {
        assertThat(browser.get().uri(page("/new?commitment=2")).with(Society.as(society.staff())))
                .hasStatusOk()
                .bodyText()
                .contains("value=\"" + LocalDate.now(clock).getYear() + "\"")
                .containsPattern("name=\"commitments\\[1].chosen\" checked");
    }
}
