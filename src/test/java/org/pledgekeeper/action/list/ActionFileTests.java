package org.pledgekeeper.action.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pledgekeeper.account.AccountService;
import org.pledgekeeper.action.APledge;
import org.pledgekeeper.action.ActionService;
import org.pledgekeeper.action.state.ActionStatus;
import org.pledgekeeper.support.ApplicationTest;
import org.pledgekeeper.support.Society;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Lists of actions as files, and what is in none of them. */
@ApplicationTest
class ActionFileTests {

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

    /** Rule 15. */
    @Test
    void aRestrictedActionIsInNoListNoCountAndNoFile() {
        reader.log("Open granary", ActionStatus.COMPLETED, 2021);
        reader.log("Secret granary", ActionStatus.COMPLETED, 2021);
        jdbc.sql(
                        "update action set visibility = 'RESTRICTED' where pledge_id = :pledge and number = 2")
                .param("pledge", reader.pledge().id())
                .update();
        for (var rest : List.of("?q=granary", ".csv", ".json")) {
            var address = reader.address(rest);
            assertThat(reader.get(reader.society().reader(), address))
                    .contains("Open ")
                    .doesNotContain("Secret", "2 actions");
            assertThat(reader.get(reader.society().manager(), address)).contains("Secret ");
        }
        var stranger = Society.founded(accounts).manager();
        assertThat(reader.get(stranger, "/actions.csv")).doesNotContain("granary");
        assertThat(browser.get().uri(reader.address(".json")).with(Society.as(stranger)))
                .hasStatus(404);
        assertThat(browser.get().uri("/actions.csv")).hasStatus(302);
    }

    @Test
    void aFileHoldsExactlyWhatIsShownOfAllPages() {
        IntStream.rangeClosed(1, 30)
                .forEach(i -> reader.log("Sowed field " + i, ActionStatus.COMPLETED, 2021));
        reader.log("=HYPERLINK(\"http://x\")", ActionStatus.PLANNED, 2022);
        var csv =
                reader.get(
                        reader.society().reader(),
                        reader.address(".csv?sort=reference&column=WHEN&column=STATUS"));
        var lines = csv.split("\r\n");
        assertThat(lines).hasSize(32);
        assertThat(lines[0])
                .isEqualTo(
                        "\uFEFFReference,Action,When,First possible day,Last possible day,Status");
        assertThat(lines[1]).isEqualTo("A1,Sowed field 1,2021,2021-01-01,2021-12-31,Completed");
        assertThat(lines[31]).contains("\"'=HYPERLINK(\"\"http://x\"\")\"");
        assertThat(
                        reader.get(
                                        reader.society().reader(),
                                        reader.address(".csv?q=field&status=PLANNED"))
                                .split("\r\n"))
                .hasSize(1);
        var json = reader.get(reader.society().reader(), reader.address(".json?status=PLANNED"));
        assertThat(json)
                .contains(
                        "\"reference\":\"A31\"",
                        "\"status\":\"PLANNED\"",
                        "\"earliest\":\"2022-01-01\"");
        assertThat(
                        browser.get()
                                .uri(reader.address(".xlsx?lang=ar"))
                                .with(Society.as(reader.society().reader())))
                .hasStatusOk()
                .hasContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
                .headers()
                .hasHeaderSatisfying(
                        "Content-Disposition",
                        value ->
                                assertThat(value.get(0))
                                        .startsWith("attachment; filename=\"actions-"));
    }
}
