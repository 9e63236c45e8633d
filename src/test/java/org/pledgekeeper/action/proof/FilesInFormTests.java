package org.pledgekeeper.action.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pledgekeeper.action.proof.Provable.TEXT;
import static org.pledgekeeper.action.proof.Provable.file;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pledgekeeper.account.AccountService;
import org.pledgekeeper.action.ActionService;
import org.pledgekeeper.support.ApplicationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Files in the form of an action: whatever goes wrong, neither they nor the text are lost. */
@ApplicationTest
class FilesInFormTests {

    @Autowired private MockMvcTester browser;
    @Autowired private ActionService actions;
    @Autowired private AccountService accounts;
    @Autowired private JdbcClient jdbc;

    private Provable here;

    @BeforeEach
    void logAnAction() {
        here = Provable.action(browser, accounts, actions, jdbc);
    }

    private String[] told(String what, String... more) {
        var told =
                List.of(
                        "description",
                        what,
                        "when.startYear",
                        "2022",
                        "commitments[0].id",
                        here.pledge().commitments().get(0).toString(),
                        "commitments[0].chosen",
                        "true");
        return Stream.concat(told.stream(), Arrays.stream(more)).toArray(String[]::new);
    }

    @Test
    void logsAnActionTogetherWithItsFiles() {
        var logged =
                here.send(
                        here.society().staff(),
                        "/actions",
                        List.of(file("a.txt", TEXT), file("", new byte[0])),
                        told("Shown by a file."));
        assertThat(logged).hasStatus3xxRedirection();
        assertThat(here.get(here.society().reader(), "/actions/A2")).bodyText().contains("a.txt");
    }

    /** Safety A20. */
    @Test
    void saysThatAFileIsTooLargeAndKeepsWhatWasTyped() {
        var answer =
                here.send(
                        here.society().staff(),
                        "/actions",
                        List.of(file("film.mp4", new byte[25 * 1024 * 1024 + 1])),
                        told("Words that must not be lost."));
        assertThat(answer).hasStatus(HttpStatus.CONTENT_TOO_LARGE);
        assertThat(answer)
                .bodyText()
                .contains("Words that must not be lost.", "film.mp4 is larger than 25 MB");
        assertThat(here.kept()).isEmpty();
    }

    /** Rule 17: a mistake elsewhere in the form does not cost the file. */
    @Test
    void keepsAFileWhoseFormIsNotRightYet() {
        var staff = here.society().staff();
        var refused = here.send(staff, "/actions", List.of(file("a.txt", TEXT)), told(""));
        assertThat(refused).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        var id = here.kept().get(0).toString();
        assertThat(refused).bodyText().contains("name=\"pieces\"", id);
        assertThat(here.post(staff, "/actions", told("Now it says something.", "pieces", id)))
                .hasStatus3xxRedirection();
        assertThat(here.get(here.society().reader(), "/actions/A2")).bodyText().contains("a.txt");
    }

    /** Rule 17: a form that shows links only takes no file away. */
    @Test
    void keepsFilesWhenTheActionIsEdited() {
        here.attach("A1", file("a.txt", TEXT));
        var staff = here.society().staff();
        var stamp =
                jdbc.sql("select id || 'v' || version from action where pledge_id = :pledge")
                        .param("pledge", here.pledge().id())
                        .query(String.class)
                        .single();
        assertThat(here.post(staff, "/actions/A1/edit", told("Told better.", "seen", stamp)))
                .hasStatus3xxRedirection();
        assertThat(here.get(staff, "/actions/A1")).bodyText().contains("Told better.", "a.txt");
    }
}
