package org.pledgekeeper.indicator.observation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import org.pledgekeeper.indicator.measurement.Measurement;
import org.pledgekeeper.indicator.measurement.Measurements;
import org.pledgekeeper.indicator.measurement.Standing;
import org.pledgekeeper.indicator.measurement.ValueState;
import org.pledgekeeper.platform.NotFound;
import org.pledgekeeper.pledge.PledgeDirectory;
import org.pledgekeeper.support.ApplicationTest;
import org.pledgekeeper.support.Society;
import org.pledgekeeper.values.LocalisedText;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@ApplicationTest
class ObservationServiceTests {

    private static final LocalisedText WHY = Definitions.text("One is in no record.");

    @Autowired private IndicatorService indicators;
    @Autowired private ObservationService observations;
    @Autowired private Measurements measurements;
    @Autowired private PledgeDirectory pledges;
    @Autowired private AccountService accounts;
    @Autowired private JdbcClient jdbc;

    private Society society;
    private ActionRows rows;
    private Subject count;
    private Subject rubric;

    @BeforeEach
    void aPledgeWithTwoIndicators() {
        society = Society.founded(accounts);
        rows = new ActionRows(jdbc, society);
        ActingAs.run(
                society.manager(),
                () -> {
                    indicators.define(rows.code(), Definitions.count("1"));
                    indicators.define(rows.code(), Definitions.rubric("2", "none", "some", "much"));
                });
        rows.link(rows.action("A webinar"), "1", "STATED");
        count = new Subject(rows.code(), "1", 1);
        rubric = new Subject(rows.code(), "2", 1);
    }

    @Test
    void anOverrideKeepsBothNumbersTheReasonAndTheLedgerOfItsMoment() {
        as(society.manager(), () -> observations.override(count, 24, WHY));
        assertThat(measured("1").value()).isEqualTo(24);
        assertThat(measured("1").computed()).isEqualTo(1);
        assertThat(measured("1").standing()).isEqualTo(Standing.OVERRIDDEN);
        assertThat(stored("override_reason -> 'texts' ->> 'en'")).isEqualTo("One is in no record.");
        assertThat(stored("computed::text")).isEqualTo("1");
        assertThat(stored("ledger -> 0 ->> 'action'")).isEqualTo("A1");
        assertThat(stored("ledger -> 0 ->> 'outcome'")).isEqualTo("COUNTED");
    }

    @Test
    void aWithdrawnOverrideLetsTheComputedValueStandAgain() {
        as(society.manager(), () -> observations.override(count, 0, WHY));
        assertThat(measured("1").state()).isEqualTo(ValueState.ZERO);
        as(society.otherManager(), () -> observations.withdrawOverride(count));
        assertThat(measured("1").value()).isEqualTo(1);
        assertThat(stored("o.state")).isEqualTo("VALUE");
    }

    @Test
    void theLedgerIsThatOfTheDayWhileTheValueGoesOn() {
        as(society.staff(), () -> observations.record(count, Definitions.text("A quiet year.")));
        rows.link(rows.action("Another webinar"), "1", "STATED");
        assertThat(measured("1").value()).isEqualTo(2);
        assertThat(measured("1").narrative()).isEqualTo(Definitions.text("A quiet year."));
        assertThat(stored("jsonb_array_length(ledger)::text")).isEqualTo("1");
    }

    @Test
    void aLevelHasReasonsAndIsConfirmedBySomebodyElse() {
        as(society.staff(), () -> observations.assess(rubric, 2, WHY));
        assertThat(measured("2").standing()).isEqualTo(Standing.UNCONFIRMED);
        as(society.manager(), () -> observations.confirm(rubric));
        var level = measured("2").level();
        assertThat(level).isNotNull();
        assertThat(level.level()).isEqualTo(2);
        assertThat(level.descriptor()).isEqualTo(Definitions.text("some"));
        assertThat(level.reasons()).isEqualTo(WHY);
        assertThat(level.assessedBy()).isEqualTo("The staff");
        assertThat(level.confirmedBy()).isEqualTo("The manager");
        assertThat(measured("2").standing()).isEqualTo(Standing.SETTLED);
    }

    @Test
    void whoeverChoseALevelDoesNotConfirmItAndANewChoiceWaitsAgain_rule12() {
        as(society.manager(), () -> observations.assess(rubric, 2, WHY));
        assertThatThrownBy(() -> as(society.manager(), () -> observations.confirm(rubric)))
                .hasMessage("indicator.confirm-own");
        as(society.otherManager(), () -> observations.confirm(rubric));
        as(society.staff(), () -> observations.assess(rubric, 3, WHY));
        assertThat(measured("2").standing()).isEqualTo(Standing.UNCONFIRMED);
    }

    @Test
    void aLevelThatTheScaleLacksIsRefused() {
        for (var subject : new Subject[] {rubric, count}) {
            assertThatThrownBy(
                            () -> as(society.staff(), () -> observations.assess(subject, 4, WHY)))
                    .hasMessage("indicator.no-such-level");
        }
    }

    @Test
    void aLockedPeriodTakesNothing_rule13() {
        rows.lock(1);
        assertThatThrownBy(() -> as(society.staff(), () -> observations.record(count, null)))
                .hasMessage("indicator.period-locked");
    }

    @Test
    void staffRecordAndAssessManagersOverrideAndConfirmReadersDoNeither() {
        assertThatThrownBy(() -> as(society.reader(), () -> observations.record(count, null)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> as(society.staff(), () -> observations.override(count, 1, WHY)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> as(society.staff(), () -> observations.confirm(rubric)))
                .isInstanceOf(AccessDeniedException.class);
        var stranger = Society.founded(accounts).manager();
        assertThatThrownBy(() -> as(stranger, () -> observations.override(count, 1, WHY)))
                .isInstanceOf(NotFound.class);
    }

    private static void as(UserId person, Runnable deed) {
        ActingAs.run(person, deed);
    }

    private Measurement measured(String indicator) {
        return ActingAs.call(
                society.reader(),
                () ->
                        measurements.of(
                                pledges.require(rows.code(), Permission.READ),
                                indicator,
                                LocalDate.of(2019, 12, 9),
                                LocalDate.of(2023, 12, 31)));
    }

    private String stored(String column) {
        return jdbc.sql(
                        "select "
                                + column
                                + " from observation o join indicator i on i.id = o.indicator_id"
                                + " join pledge p on p.id = i.pledge_id where p.code = :code")
                .param("code", rows.code())
                .query(String.class)
                .single();
    }
}
