package org.pledgekeeper.indicator.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pledgekeeper.account.AccountService;
import org.pledgekeeper.account.ActingAs;
import org.pledgekeeper.account.Permission;
import org.pledgekeeper.account.UserId;
import org.pledgekeeper.indicator.ActionRows;
import org.pledgekeeper.indicator.Definitions;
import org.pledgekeeper.indicator.IndicatorService;
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
        assertThat(measured("1").ledger())
                .extracting(LedgerEntry::title)
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
        assertThat(as(society.reader(), "1").ledger().get(0).hidden()).isTrue();
        assertThat(as(society.reader(), "1").measures().get(0).actions().get(0).title()).isNull();
        assertThat(as(society.otherManager(), "1").ledger().get(0).title())
                .isEqualTo(Definitions.text("Secret"));
    }

    @Test
    void anIndicatorMayCountAllActionsOfItsCommitments() {
        rows.commit(rows.action("Of the first"), "1");
        rows.commit(rows.action("Of the second"), "2");
        assertThat(measured("3").ledger()).extracting(LedgerEntry::action).containsExactly("A1");
        assertThat(measured("1").ledger()).isEmpty();
    }

    @Test
    void whatNobodyClaimsIsOfferedToARubricAndCarriesNoWeight() {
        rows.link(rows.action("Claimed"), "2", "STATED");
        rows.link(rows.action("Offered"), "2", "INFERRED");
        assertThat(measured("2").actions()).containsExactly("A1");
        assertThat(measured("2").candidates())
                .extracting(LedgerEntry::action)
                .containsExactly("A2");
        assertThat(measured("2").candidates().get(0).why()).isEqualTo(Why.NOT_STATED);
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
        var later =
                ActingAs.call(
                        society.reader(),
                        () ->
                                measurements.of(
                                        pledges.require(rows.code(), Permission.READ),
                                        "1",
                                        LocalDate.of(2022, 1, 1),
                                        LocalDate.of(2022, 12, 31)));
        assertThat(later.value()).isEqualTo(2);
        assertThat(later.newInPeriod()).isEqualTo(1);
        assertThat(later.measures())
                .filteredOn(CountedMeasure::fresh)
                .extracting(CountedMeasure::key)
                .containsExactly("A2");
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
}
