package org.pledgekeeper.action.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pledgekeeper.action.proof.Provable.TEXT;
import static org.pledgekeeper.action.proof.Provable.file;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pledgekeeper.account.AccountService;
import org.pledgekeeper.account.ActingAs;
import org.pledgekeeper.action.APledge;
import org.pledgekeeper.action.ActionService;
import org.pledgekeeper.action.ReviewService;
import org.pledgekeeper.support.ApplicationTest;
import org.pledgekeeper.support.Society;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Files and links that show an action: attached, told once, found, given out, hidden. */
@ApplicationTest
class EvidenceTests {

    @Autowired private MockMvcTester browser;
    @Autowired private ActionService actions;
    @Autowired private ReviewService reviews;
    @Autowired private AccountService accounts;
    @Autowired private JdbcClient jdbc;

    private Provable here;
    private Society society;
    private APledge pledge;

    @BeforeEach
    void logAnAction() {
        here = Provable.action(browser, accounts, actions, jdbc);
        society = here.society();
        pledge = here.pledge();
    }

    @Test
    void givesAFileOutByteForByteAndNeverToBeOpenedHere() {
        assertThat(here.attach("A1", file("Count of people.txt", TEXT))).hasStatus3xxRedirection();
        var id = here.kept().get(0);
        assertThat(here.get(society.reader(), "/actions/A1"))
                .bodyText()
                .contains("Count of people.txt", "/evidence/" + id + "/file");
        var download = here.get(society.reader(), "/evidence/" + id + "/file");
        assertThat(download)
                .hasStatusOk()
                .hasHeader("Content-Type", "text/plain")
                .hasHeader("Content-Length", String.valueOf(TEXT.length))
                .hasHeader("X-Content-Type-Options", "nosniff")
                .hasHeader("Cache-Control", "private, no-store")
                .hasHeader(
                        "Content-Disposition",
                        "attachment; filename=\"Count of people.txt\";"
                                + " filename*=UTF-8''Count%20of%20people.txt");
        assertThat(download.getResponse().getContentAsByteArray()).isEqualTo(TEXT);
        assertThat(download.getResponse().getHeaders("Content-Security-Policy"))
                .singleElement()
                .asString()
                .startsWith("sandbox; default-src 'none'");
        var again =
                browser.get()
                        .uri(here.at("/evidence/" + id + "/file"))
                        .header("If-None-Match", download.getResponse().getHeader("ETag"))
                        .with(Society.as(society.reader()))
                        .exchange();
        assertThat(again).hasStatus(HttpStatus.NOT_MODIFIED);
    }

    /** Safety A1. */
    @Test
    void isThereOnlyForWhoMaySeeIt() {
        here.send(
                society.staff(),
                "/actions/A1/evidence",
                List.of(file("names.txt", TEXT)),
                "visibility",
                "RESTRICTED");
        var address = "/evidence/" + here.kept().get(0);
        var stranger = Society.founded(accounts).manager();
        for (var person : List.of(stranger, society.reader())) {
            assertThat(here.get(person, address)).hasStatus(HttpStatus.NOT_FOUND);
            assertThat(here.get(person, address + "/file")).hasStatus(HttpStatus.NOT_FOUND);
        }
        assertThat(here.get(society.reader(), "/evidence")).bodyText().doesNotContain("names.txt");
        assertThat(here.get(society.manager(), address + "/file")).hasStatusOk();
        assertThat(browser.get().uri(here.at(address + "/file")).exchange())
                .hasStatus3xxRedirection();
        assertThat(here.post(society.reader(), address + "/hide")).hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void keepsTheSameFileOnceAndProvesManyActionsWithIt() {
        var other =
                ActingAs.call(
                        society.staff(), () -> actions.log(pledge.code(), pledge.told("Another")));
        here.attach("A1", file("a.txt", TEXT));
        here.attach(other, file("a copy.txt", TEXT));
        assertThat(here.kept()).hasSize(1);
        assertThat(here.pieces()).isEqualTo(1);
        assertThat(here.get(society.reader(), "/evidence/" + here.kept().get(0)))
                .bodyText()
                .contains("/actions/A1", "/actions/" + other);
        here.post(
                society.staff(),
                "/actions/" + other + "/evidence/" + here.kept().get(0) + "/detach");
        assertThat(here.get(society.reader(), "/actions/" + other))
                .bodyText()
                .doesNotContain("a.txt");
        here.post(
                society.staff(),
                "/evidence/" + here.kept().get(0) + "/actions",
                "references",
                other);
        assertThat(here.get(society.reader(), "/actions/" + other)).bodyText().contains("a.txt");
    }

    @Test
    void takesWhatItCanAndSaysWhyNotTheRest() {
        var answer =
                here.attach(
                        "A1",
                        file("good.txt", TEXT),
                        file("logo.svg", "<svg/>".getBytes(StandardCharsets.UTF_8)),
                        file("empty.png"));
        assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(answer)
                .bodyText()
                .contains("logo.svg is of a kind that is not taken", "empty.png is empty");
        assertThat(here.get(society.staff(), "/actions/A1")).bodyText().contains("good.txt");
        assertThat(here.kept()).hasSize(1);
        assertThat(here.pieces()).isEqualTo(1);
    }

    @Test
    void hidesAndRestoresButNotBehindTheBackOfWhoVerified() {
        here.attach("A1", file("a.txt", TEXT));
        var address = "/evidence/" + here.kept().get(0);
        ActingAs.call(
                society.staff(),
                () -> {
                    actions.submit(pledge.code(), "A1");
                    return "A1";
                });
        verify();
        assertThat(here.post(society.staff(), address + "/hide")).hasStatus(HttpStatus.CONFLICT);
        assertThat(here.post(society.manager(), address + "/hide")).hasStatus3xxRedirection();
        assertThat(here.get(society.reader(), address + "/file")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(here.get(society.reader(), "/actions/A1")).bodyText().doesNotContain("a.txt");
        assertThat(here.get(society.manager(), "/evidence?show=hidden"))
                .bodyText()
                .contains("a.txt");
        assertThat(here.post(society.manager(), address + "/restore")).hasStatus3xxRedirection();
        assertThat(here.get(society.reader(), "/actions/A1")).bodyText().contains("a.txt");
    }

    /** What is verified stays as it was verified: more evidence is a draft that revises it. */
    @Test
    void addsToAVerifiedActionInADraft() {
        ActingAs.call(
                society.staff(),
                () -> {
                    actions.submit(pledge.code(), "A1");
                    return "A1";
                });
        verify();
        here.attach("A1", file("late.txt", TEXT));
        assertThat(here.get(society.staff(), "/actions/A1")).bodyText().doesNotContain("late.txt");
        assertThat(here.get(society.staff(), "/actions/A1" + "?version=draft"))
                .bodyText()
                .contains("late.txt");
    }

    private void verify() {
        var seen =
                jdbc.sql(
                                "select id || 'v' || version from action where pledge_id = :pledge and number = 1")
                        .param("pledge", pledge.id())
                        .query(String.class)
                        .single();
        ActingAs.call(
                society.manager(),
                () -> {
                    reviews.verify(pledge.code(), "A1", seen);
                    return seen;
                });
    }
}
