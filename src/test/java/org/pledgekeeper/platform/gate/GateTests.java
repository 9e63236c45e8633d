package org.pledgekeeper.platform.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pledgekeeper.account.AccountService;
import org.pledgekeeper.support.ApplicationTest;
import org.pledgekeeper.support.Society;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ApplicationTest
class GateTests {

    @Autowired private MockMvcTester browser;
    @Autowired private AccountService accounts;

    @ParameterizedTest
    @CsvSource({
        "/login, 200",
        "/assets/app.css, 200",
        "/actuator/health/liveness, 200",
        "/pledges, 302",
        "/login?q=%00, 400",
        "/login;x=1, 400"
    })
    void theHeadersStandOnEveryAnswer(String address, int status) {
        var answer = browser.get().uri(java.net.URI.create(address)).exchange();
        assertThat(answer).hasStatus(status);
        guarded(answer);
    }

    @Test
    void theHeadersStandOnRefusalsOfSignedInPeopleToo() {
        var person = Society.as(Society.founded(accounts).reader());
        var missing = browser.get().uri("/nothing/here").with(person).exchange();
        assertThat(missing).hasStatus(404);
        guarded(missing);
        var unsigned = browser.post().uri("/me").with(person).exchange();
        assertThat(unsigned).hasStatus(403);
        guarded(unsigned);
        var method = browser.delete().uri("/me").with(person).with(csrf()).exchange();
        assertThat(method).hasStatus(405);
        guarded(method);
    }

    @Test
    void pagesAreNeverStoredAndFilesWithADigestForAYear() {
        assertThat(browser.get().uri("/login")).headers().hasValue("Cache-Control", "no-store");
        var page = browser.get().uri("/login").exchange();
        assertThat(page).bodyText().containsPattern("href=\"/assets/app-[0-9a-f]{32}\\.css\"");
        assertThat(browser.get().uri("/assets/app.css"))
                .headers()
                .hasValue("Cache-Control", "max-age=31536000, public");
    }

    @ParameterizedTest
    @CsvSource({"q, 'a\u0000b'", "q, '\u0007'", "q, '\u001b[31m'", "'n\u0000', a"})
    void controlCharactersAreRefusedInOnePlace(String name, String value) {
        var person = Society.as(Society.founded(accounts).staff());
        assertThat(browser.post().uri("/me").param(name, value).with(person).with(csrf()))
                .hasStatus(400);
    }

    /** Rule 17: another site, on the other hand, puts no words into anybody's mouth. */
    @Test
    void aFormWhoseSessionEndedIsKeptUnlessItCameFromElsewhere() {
        assertThat(orphan("same-origin").getRequest().getAttribute("kept")).isNotNull();
        assertThat(orphan("cross-site").getRequest().getAttribute("kept")).isNull();
    }

    private MvcTestResult orphan(String site) {
        return browser.post()
                .uri("/me")
                .param("name", "A name that took long to find")
                .header("Sec-Fetch-Site", site)
                .accept(MediaType.TEXT_HTML)
                .exchange();
    }

    private static void guarded(MvcTestResult answer) {
        assertThat(answer)
                .headers()
                .containsHeaders(
                        "Content-Security-Policy",
                        "X-Content-Type-Options",
                        "Referrer-Policy",
                        "Cross-Origin-Opener-Policy",
                        "Permissions-Policy",
                        "Cache-Control");
    }

    /** Safety A20: nothing reads, and so stores, a file that no page asks for. */
    @ParameterizedTest
    @ValueSource(
            strings = {"/me", "/login", "/pledges/x/reports/new", "/pledges/x/evidence/y/hide"})
    void takesFilesOnlyWherePagesSendSome(String address) {
        var person = Society.as(Society.founded(accounts).staff());
        var answer =
                browser.post()
                        .uri(address)
                        .with(person)
                        .with(csrf())
                        .contentType(MediaType.MULTIPART_FORM_DATA)
                        .exchange();
        assertThat(answer).hasStatus(415);
    }
}
