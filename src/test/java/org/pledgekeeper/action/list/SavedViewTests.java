package org.pledgekeeper.action.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pledgekeeper.account.AccountService;
import org.pledgekeeper.action.APledge;
import org.pledgekeeper.action.ActionService;
import org.pledgekeeper.support.ApplicationTest;
import org.pledgekeeper.support.Society;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Lists with a name. */
@ApplicationTest
class SavedViewTests {

    @Autowired private MockMvcTester browser;
    @Autowired private ActionService actions;
    @Autowired private AccountService accounts;
    @Autowired private JdbcClient jdbc;

    private Reader reader;

    @BeforeEach
    void makeAPledge() {
        var society = Society.founded(accounts);
        reader = new Reader(browser, actions, society, APledge.of(society, jdbc));
    }

    @Test
    void aViewIsSavedSharedRenamedAndForgottenByItsOwner() {
        save("Fields", "?status=PLANNED", false);
        save("Fields", "?status=PLANNED&sort=when", false);
        assertThat(reader.get(reader.society().staff(), "/"))
                .containsOnlyOnce("status=PLANNED&amp;sort=when");
        assertThat(reader.list("")).doesNotContain("Fields");
        save("Fields", "?status=PLANNED", true);
        assertThat(reader.list("")).contains("Fields");
        assertThat(reader.get(Society.founded(accounts).manager(), "/me/views"))
                .doesNotContain("Fields");
        var id =
                jdbc.sql("select id from saved_view where owner_id = :owner")
                        .param("owner", reader.society().staff().value())
                        .query(String.class)
                        .single();
        assertThat(
                        browser.post()
                                .uri("/me/views/" + id + "/delete")
                                .with(Society.as(reader.society().reader()))
                                .with(csrf()))
                .hasStatus(302);
        assertThat(reader.get(reader.society().staff(), "/me/views")).contains("Fields");
        assertThat(
                        browser.post()
                                .uri("/me/views/" + id)
                                .param("name", " ")
                                .with(Society.as(reader.society().staff()))
                                .with(csrf()))
                .hasStatus(422);
        browser.post()
                .uri("/me/views/" + id)
                .param("name", "Acres")
                .with(Society.as(reader.society().staff()))
                .with(csrf())
                .exchange();
        assertThat(reader.get(reader.society().staff(), "/me/views")).contains("Acres");
        browser.post()
                .uri("/me/views/" + id + "/delete")
                .with(Society.as(reader.society().staff()))
                .with(csrf())
                .exchange();
        assertThat(reader.get(reader.society().staff(), "/me/views")).doesNotContain("Acres");
    }

    private void save(String name, String query, boolean shared) {
        assertThat(
                        browser.post()
                                .uri("/me/views")
                                .param("name", name)
                                .param("query", query)
                                .param("pledge", reader.pledge().code())
                                .param("shared", String.valueOf(shared))
                                .with(Society.as(reader.society().staff()))
                                .with(csrf()))
                .hasStatus(302);
    }
}
