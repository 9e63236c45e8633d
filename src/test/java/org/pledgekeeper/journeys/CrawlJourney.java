package org.pledgekeeper.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pledgekeeper.support.browser.Crawl;
import org.pledgekeeper.support.browser.Crawl.Answer;
import org.pledgekeeper.support.browser.Visitor;

/** Every page that somebody can reach, as each of the roles and in every language. */
class CrawlJourney {

    private static final List<String> LANGUAGES = List.of("en", "fr", "es", "ar");
    private static final int WEIGHT = 30 * 1024;

    private static final List<String> HEADERS =
            List.of(
                    "content-security-policy",
                    "x-content-type-options",
                    "x-frame-options",
                    "referrer-policy",
                    "permissions-policy",
                    "cross-origin-opener-policy",
                    "cross-origin-resource-policy");

    @ParameterizedTest
    @ValueSource(strings = {"staff", "manager", "auditor", "admin"})
    void everyLinkLeadsToAPage(String account) {
        try (var person = Visitor.speaking("en").signIn(account)) {
            var answers = Crawl.by(person);
            assertThat(answers).hasSizeGreaterThan(20);
            var wrong = new SoftAssertions();
            answers.forEach(answer -> check(wrong, answer, "en"));
            wrong.assertAll();
        }
    }

    @Test
    void aVisitorIsAskedToSignIn() {
        try (var visitor = Visitor.speaking("en")) {
            var wrong = new SoftAssertions();
            Crawl.by(visitor).forEach(answer -> check(wrong, answer, "en"));
            wrong.assertAll();
            visitor.open(Story.PLEDGE);
            assertThat(visitor.path()).startsWith("/login");
        }
    }

    @Test
    void everyPageSpeaksFourLanguagesAndIsLight() {
        try (var manager = Visitor.speaking("en").signIn("manager")) {
            int shared = weight(manager, "/assets/app.css") + weight(manager, "/assets/app.js");
            var wrong = new SoftAssertions();
            Crawl.by(manager).stream()
                    .filter(Answer::isPage)
                    .forEach(page -> inEveryLanguage(wrong, manager, page.path(), shared));
            wrong.assertAll();
        }
    }

    private static void inEveryLanguage(
            SoftAssertions wrong, Visitor manager, String path, int shared) {
        for (var language : LANGUAGES) {
            var address = path + (path.contains("?") ? "&" : "?") + "lang=" + language;
            var page = Crawl.ask(manager, address);
            check(wrong, page, language);
            wrong.assertThat(zipped(page.body()) + shared)
                    .as("HTML, CSS and JavaScript of %s", address)
                    .isLessThanOrEqualTo(WEIGHT);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/nothing-here",
                "/pledges/unknown",
                "/pledges/unknown/actions",
                "/pledges/trafficking/actions/A9999",
                "/pledges/trafficking/actions/A9999/edit",
                "/pledges/trafficking/indicators/unknown",
                "/pledges/trafficking/reports/99",
                "/pledges/trafficking/reports/99/pdf?lang=en"
            })
    void whatDoesNotExistIsAPageNotFound(String path) {
        try (var staff = Visitor.speaking("en").signIn("staff")) {
            var answer = Crawl.ask(staff, path);
            assertThat(answer.status()).isIn(403, 404);
            assertThat(answer.body()).contains("<h1");
            assertThat(answer.headers()).containsKeys(HEADERS.toArray(String[]::new));
        }
    }

    private static void check(SoftAssertions wrong, Answer answer, String language) {
        var where = answer.path();
        wrong.assertThat(answer.status()).as(where).isLessThan(400);
        wrong.assertThat(answer.headers()).as(where).containsKeys(HEADERS.toArray(String[]::new));
        if (answer.isPage()) {
            var direction = language.equals("ar") ? "rtl" : "ltr";
            wrong.assertThat(answer.body())
                    .as(where)
                    .containsPattern(
                            "<html[^>]* lang=\"%s\"[^>]* dir=\"%s\"".formatted(language, direction))
                    .containsOnlyOnce("<h1");
        }
    }

    private static int weight(Visitor visitor, String path) {
        return zipped(visitor.context().request().get(path).text());
    }

    private static int zipped(String text) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(bytes)) {
            zip.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return bytes.size();
    }
}
