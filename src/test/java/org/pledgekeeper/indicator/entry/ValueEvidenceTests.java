package org.pledgekeeper.indicator.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pledgekeeper.indicator.entry.ValueRows.NUMBER;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pledgekeeper.account.AccountService;
import org.pledgekeeper.account.UserId;
import org.pledgekeeper.indicator.IndicatorService;
import org.pledgekeeper.support.ApplicationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What recorded values rest on. */
@ApplicationTest
class ValueEvidenceTests {

    @Autowired private MockMvcTester browser;
    @Autowired private IndicatorService indicators;
    @Autowired private AccountService accounts;
    @Autowired private JdbcClient jdbc;

    private ValueRows pledge;
    private UserId staff;
    private UserId manager;
    private String form;
    private String page;

    @BeforeEach
    void aPledge() {
        pledge = new ValueRows(browser, indicators, accounts, jdbc);
        staff = pledge.society.staff();
        manager = pledge.society.manager();
        form = pledge.at(NUMBER) + "/value?period=1";
        page = pledge.at(NUMBER) + "?period=1";
    }

    @Test
    void aValueRestsOnWhatIsChosenAndLetsGoOfWhatIsNot() {
        var register = pledge.evidence("The register", "INTERNAL", staff);
        var survey = pledge.evidence("A survey", "PUBLIC", manager);
        record(staff, "5", register, survey);
        assertThat(pledge.get(page, pledge.society.reader()))
                .bodyText()
                .contains("/evidence/" + register, "The register", "A survey");
        record(staff, "5", survey);
        assertThat(pledge.get(page, staff))
                .bodyText()
                .contains("A survey")
                .doesNotContain("The register");
    }

    @Test
    void whatOneMayNotSeeIsNeitherShownNorChosenNorLetGo_rule15() {
        var secret = pledge.evidence("A secret list", "RESTRICTED", manager);
        record(manager, "5", secret);
        assertThat(pledge.get(page, manager)).bodyText().contains("A secret list");
        assertThat(pledge.get(page, staff)).bodyText().doesNotContain("A secret list");
        assertThat(pledge.get(form, staff)).bodyText().doesNotContain("A secret list");
        record(staff, "6");
        assertThat(chosen()).containsExactly(secret);
        record(manager, "6");
        assertThat(chosen()).isEmpty();
        record(staff, "6", secret);
        assertThat(chosen()).isEmpty();
    }

    @Test
    void aHiddenPieceIsNotShownUntilItIsRestored_rule17() {
        var register = pledge.evidence("The register", "INTERNAL", staff);
        record(staff, "5", register);
        hide(register, "now()", manager.value());
        assertThat(pledge.get(page, manager)).bodyText().doesNotContain("The register");
        record(staff, "6");
        hide(register, "null", null);
        assertThat(pledge.get(page, manager)).bodyText().contains("The register");
    }

    @Test
    void evidenceOfAnotherPledgeIsNone() {
        var other = new ValueRows(browser, indicators, accounts, jdbc);
        record(staff, "5", other.evidence("Elsewhere", "PUBLIC", other.society.staff()));
        assertThat(chosen()).isEmpty();
    }

    @Test
    void theLatestThirtyAreOfferedAndWhatIsChosenHoweverOld() {
        var oldest = pledge.evidence("Piece oldest", "PUBLIC", staff);
        var old = pledge.evidence("Piece second", "PUBLIC", staff);
        jdbc.sql("update evidence set created_at = now() - interval '1 year' where id in (:ids)")
                .param("ids", List.of(oldest, old))
                .update();
        for (int i = 1; i <= 30; i++) {
            pledge.evidence("Piece number " + i + ".", "PUBLIC", staff);
        }
        record(staff, "5", oldest);
        assertThat(pledge.get(form, staff))
                .bodyText()
                .contains("Piece oldest", "Piece number 1.", "Piece number 30.")
                .doesNotContain("Piece second");
    }

    private void record(UserId by, String number, UUID... evidence) {
        var fields = new String[2 + 2 * evidence.length];
        fields[0] = "value.number";
        fields[1] = number;
        for (int i = 0; i < evidence.length; i++) {
            fields[2 + 2 * i] = "evidence";
            fields[3 + 2 * i] = evidence[i].toString();
        }
        assertThat(pledge.record(NUMBER, by, fields)).hasStatus(302);
    }

    private void hide(UUID piece, String at, UUID by) {
        jdbc.sql("update evidence set hidden_by = :by, hidden_at = " + at + " where id = :piece")
                .param("by", by)
                .param("piece", piece)
                .update();
    }

    private List<UUID> chosen() {
        return jdbc.sql(
                        """
                        select l.evidence_id from observation_evidence l
                        join observation o on o.id = l.observation_id
                        join indicator i on i.id = o.indicator_id
                        join pledge p on p.id = i.pledge_id where p.code = :code
                        """)
                .param("code", pledge.rows.code())
                .query(UUID.class)
                .list();
    }
}
