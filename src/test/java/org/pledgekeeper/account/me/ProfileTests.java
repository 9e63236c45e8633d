package org.pledgekeeper.account.me;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pledgekeeper.account.AccountService;
import org.pledgekeeper.account.UserId;
import org.pledgekeeper.support.ApplicationTest;
import org.pledgekeeper.support.Society;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ApplicationTest
class ProfileTests {

    private static final String NEW_PASSWORD = "blue kettle seven owls";

    @Autowired private MockMvcTester browser;
    @Autowired private AccountService accounts;
    @Autowired private PasswordEncoder passwords;
    @Autowired private JdbcClient jdbc;

    private Society society;

    @BeforeEach
    void found() {
        society = Society.founded(accounts);
    }

    @Test
    void isThereForEveryRole() {
        for (var person :
                List.of(
                        society.reader(),
                        society.staff(),
                        society.manager(),
                        society.administrator())) {
            assertThat(browser.get().uri("/me").with(Society.as(person))).hasStatusOk();
        }
    }

    @Test
    void appliesAtOnceWhatWasSaved() {
        var saved = save(society.staff(), "سلمى الخطيب", "ar", "dark", "arab");
        assertThat(saved).hasStatus3xxRedirection().hasRedirectedUrl("/me");
        assertThat(saved).cookies().hasValue("lang", "ar");
        assertThat(browser.get().uri("/me").with(Society.as(society.staff())))
                .bodyText()
                .contains("dir=\"rtl\"")
                .contains("data-theme=\"dark\"")
                .contains("data-keys=\"off\"")
                .contains("سلمى الخطيب");
    }

    @Test
    void keepsWhatWasTypedWhenItIsNotTaken() {
        assertThat(save(society.staff(), " ", "fr", "purple", "latn"))
                .hasStatus(422)
                .bodyText()
                .contains("Enter a name")
                .contains("Choose one of the answers offered");
    }

    @Test
    void changesThePasswordOnlyForWhoKnowsTheCurrentOne() {
        assertThat(change("not this one at all", NEW_PASSWORD))
                .hasStatus(422)
                .bodyText()
                .contains("This is not your current password")
                .doesNotContain(NEW_PASSWORD);
        assertThat(change(Society.PASSWORD, "redcross2026"))
                .hasStatus(422)
                .bodyText()
                .contains("would soon be guessed");
        assertThat(passwords.matches(Society.PASSWORD, hash())).isTrue();
        assertThat(change(Society.PASSWORD, NEW_PASSWORD)).hasRedirectedUrl("/me");
        assertThat(passwords.matches(NEW_PASSWORD, hash())).isTrue();
    }

    private MvcTestResult save(
            UserId person, String name, String language, String theme, String digits) {
        return browser.post()
                .uri("/me")
                .param("name", name)
                .param("language", language)
                .param("theme", theme)
                .param("digits", digits)
                .with(Society.as(person))
                .with(csrf())
                .exchange();
    }

    private MvcTestResult change(String current, String fresh) {
        return browser.post()
                .uri("/me/password")
                .param("current", current)
                .param("fresh", fresh)
                .with(Society.as(society.staff()))
                .with(csrf())
                .exchange();
    }

    private String hash() {
        return jdbc.sql("select password_hash from app_user where id = :id")
                .param("id", society.staff().value())
                .query(String.class)
                .single();
    }
}
