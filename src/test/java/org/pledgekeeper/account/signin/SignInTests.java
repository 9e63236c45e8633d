package org.pledgekeeper.account.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import org.junit.jupiter.api.Test;
import org.pledgekeeper.account.AccountService;
import org.pledgekeeper.support.ApplicationTest;
import org.pledgekeeper.support.Society;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ApplicationTest
class SignInTests {

    @Autowired private MockMvcTester browser;
    @Autowired private AccountService accounts;
    @Autowired private JdbcClient jdbc;

    @Test
    void speaksEnglishAndArabicAndRemembersTheChoice() {
        assertThat(browser.get().uri("/login?lang=en"))
                .hasStatusOk()
                .bodyText()
                .contains("lang=\"en\" dir=\"ltr\"")
                .contains("name=\"username\"")
                .contains("name=\"password\"");
        var arabic = browser.get().uri("/login?lang=ar").exchange();
        assertThat(arabic).bodyText().contains("lang=\"ar\" dir=\"rtl\"", "تسجيل الدخول");
        assertThat(arabic).cookies().hasValue("lang", "ar");
    }

    @Test
    void takesTheAddressInAnyCaseAndLeadsHome() {
        var society = Society.founded(accounts);
        var email = email(society).toUpperCase(java.util.Locale.ROOT);
        assertThat(signIn(" " + email, Society.PASSWORD)).hasRedirectedUrl("/");
    }

    @Test
    void unknownWrongAndSwitchedOffAnswerAlike() {
        var society = Society.founded(accounts);
        var off = email(society);
        assertThat(signIn("nobody@example.org", "anything at all"))
                .hasRedirectedUrl("/login?error");
        assertThat(signIn(off, "anything at all")).hasRedirectedUrl("/login?error");
        jdbc.sql("update app_user set enabled = false where email = :email")
                .param("email", off)
                .update();
        assertThat(signIn(off, Society.PASSWORD)).hasRedirectedUrl("/login?error");
        assertThat(browser.get().uri("/login?error")).bodyText().contains("do not belong together");
    }

    @Test
    void signsOutByPostOnly() {
        var society = Society.founded(accounts);
        assertThat(browser.get().uri("/logout").with(Society.as(society.staff()))).hasStatus(404);
        assertThat(browser.post().uri("/logout").with(Society.as(society.staff())).with(csrf()))
                .hasRedirectedUrl("/login?logout")
                .headers()
                .containsHeader("Clear-Site-Data");
        assertThat(browser.get().uri("/login?logout")).bodyText().contains("You are signed out");
    }

    private MvcTestResult signIn(String username, String password) {
        return browser.post()
                .uri("/login")
                .param("username", username)
                .param("password", password)
                .with(csrf())
                .exchange();
    }

    private String email(Society society) {
        return jdbc.sql("select email from app_user where id = :id")
                .param("id", society.staff().value())
                .query(String.class)
                .single();
    }
}
