package org.pledgekeeper.indicator.measurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pledgekeeper.account.AccountService;
import org.pledgekeeper.account.ActingAs;
import org.pledgekeeper.account.Permission;
import org.pledgekeeper.account.UserId;
import org.pledgekeeper.indicator.ActionRows;
import org.pledgekeeper.indicator.Definitions;
import org.pledgekeeper.indicator.IndicatorService;
import org.pledgekeeper.indicator.counting.Section;
import org.pledgekeeper.indicator.counting.Why;
import org.pledgekeeper.pledge.PledgeDirectory;
import org.pledgekeeper.support.ApplicationTest;
import org.pledgekeeper.support.Society;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ApplicationTest
class MeasurementsTests {

    @Autowired private IndicatorService indicators;
    @Autowired private Measurements measurements;
    @Autowired private Ledgers ledgers;
    @Autowired private PledgeDirectory pledges;
    @Autowired private AccountService accounts;
    @Autowired private JdbcClient jdbc;

    private Society society;
    private ActionRows rows;

    @BeforeEach
    void aPledgeWithACountAndARubric() {
        society = Society.founded(accounts);
        rows = new ActionRows(jdbc, society);
        rows.commitment("1");
        rows.commitment("2");
        ActingAs.run(
                society.manager(),
                () -> {
                    indicators.define(rows.code(), Definitions.count("1"));
                    indicators.define(rows.code(), Definitions.rubric("2", "none", "much"));
                    indicators.define(rows.code(), Definitions.countOf("3", "1"));
                });
    }

    @Test
    void noDataZeroAndNotAssessedAreDifferent_rule11() {
        assertThat(measured("1").state()).isEqualTo(ValueState.NO_DATA);
        assertThat(measured("1").computed()).isNull();
        assertThat(measured("2").state()).isEqualTo(ValueState.NOT_ASSESSED);
        rows.link(
                rows.action("Planned", "2021", "PLANNED", "VERIFIED", "PUBLIC", society.staff()),
                "1",
                "STATED");
        assertThat(measured("1").state()).isEqualTo(ValueState.ZERO);
        assertThat(measured("1").computed()).isZero();
    }

    @Test
    void onlyTheVerifiedVersionCountsNotTheDraftThatRevisesItNorWhatWasDeleted_rule5() {
        var kept = rows.action("Kept");
        var deleted = rows.action("Deleted");
        rows.link(kept, "1", "STATED");
        rows.link(deleted, "1", "STATED");
        rows.link(rows.revision(kept, "Rewritten"), "1", "STATED");
        jdbc.sql("update action set deleted_at = now(), deleted_by = created_by where id = :id")
                .param("id", deleted)
                .update();
        assertThat(ledger("1"))
                .extracting(LedgerLine::title)
                .containsExactly(Definitions.text("Kept"));
        assertThat(measured("1").value()).isEqualTo(1);
    }

    @Test
    void aRestrictedActionCountsAndSaysNoMoreToThoseWhoMayNotSeeIt_rule15() {
        rows.link(
                rows.action(
                        "Secret", "2021", "COMPLETED", "VERIFIED", "RESTRICTED", society.manager()),
                "1",
                "STATED");
        assertThat(as(society.reader(), "1").value()).isEqualTo(1);
        assertThat(ledger(society.reader(), "1").get(0).hidden()).isTrue();
        assertThat(ledger(society.otherManager(), "1").get(0).title())
                .isEqualTo(Definitions.text("Secret"));
    }

    @Test
    void anIndicatorMayCountAllActionsOfItsCommitments() {
        rows.commit(rows.action("Of the first"), "1");
        rows.commit(rows.action("Of the second"), "2");
        assertThat(ledger("3")).extracting(LedgerLine::action).containsExactly("A1");
        assertThat(ledger("1")).isEmpty();
    }

    @Test
    void whatNobodyClaimsIsOfferedToARubricAndCarriesNoWeight() {
        rows.link(rows.action("Claimed"), "2", "STATED");
        rows.link(rows.action("Offered"), "2", "INFERRED");
        assertThat(measured("2").singleActions()).isEqualTo(1);
        assertThat(measured("2").figures().offered()).isEqualTo(1);
        assertThat(ledger("2"))
                .extracting(LedgerLine::action, LedgerLine::section, LedgerLine::why)
                .containsExactly(
                        tuple("A1", Section.COUNTED, null),
                        tuple("A2", Section.OFFERED, Why.NOT_STATED));
    }

    @Test
    void whatIsNewInAPeriodStandsBesideTheCumulativeValue() {
        rows.link(
                rows.action("Early", "2020", "COMPLETED", "VERIFIED", "PUBLIC", society.staff()),
                "1",
                "STATED");
        rows.link(
                rows.action("Late", "2022", "COMPLETED", "VERIFIED", "PUBLIC", society.staff()),
                "1",
                "STATED");
        var from = LocalDate.of(2022, 1, 1);
        var to = LocalDate.of(2022, 12, 31);
        ActingAs.run(
                society.reader(),
                () -> {
                    var pledge = pledges.require(rows.code(), Permission.READ);
                    var later = measurements.of(pledge, "1", from, to);
                    assertThat(later.value()).isEqualTo(2);
                    assertThat(later.newInPeriod()).isEqualTo(1);
                    assertThat(ledgers.all(pledge, later.indicator(), from, to))
                            .filteredOn(each -> each.measure().fresh())
                            .extracting(LedgerLine::action)
                            .containsExactly("A2");
                });
    }

    private Measurement measured(String indicator) {
        return as(society.reader(), indicator);
    }

    private Measurement as(UserId person, String indicator) {
        return ActingAs.call(
                person,
                () ->
                        measurements.of(
                                pledges.require(rows.code(), Permission.READ),
                                indicator,
                                LocalDate.of(2019, 12, 9),
                                LocalDate.of(2023, 12, 31)));
    }

    private List<LedgerLine> ledger(String indicator) {
        return ledger(society.reader(), indicator);
    }

    private List<LedgerLine> ledger(UserId person, String indicator) {
        return ActingAs.call(
                person,
                () ->
                        ledgers.all(
                                pledges.require(rows.code(), Permission.READ),
                                as(person, indicator).indicator(),
                                LocalDate.of(2019, 12, 9),
                                LocalDate.of(2023, 12, 31)));
    }
}
