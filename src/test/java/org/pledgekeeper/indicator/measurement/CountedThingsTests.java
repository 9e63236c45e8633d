package org.pledgekeeper.indicator.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pledgekeeper.account.AccountService;
import org.pledgekeeper.account.ActingAs;
import org.pledgekeeper.account.Permission;
import org.pledgekeeper.indicator.ActionRows;
import org.pledgekeeper.indicator.DefineIndicator;
import org.pledgekeeper.indicator.Definitions;
import org.pledgekeeper.indicator.IndicatorKind;
import org.pledgekeeper.indicator.IndicatorService;
import org.pledgekeeper.indicator.IndicatorTerms;
import org.pledgekeeper.indicator.counting.Figures;
import org.pledgekeeper.indicator.rule.CountRule;
import org.pledgekeeper.indicator.rule.Counted;
import org.pledgekeeper.pledge.PledgeDirectory;
import org.pledgekeeper.support.ApplicationTest;
import org.pledgekeeper.support.Society;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Against figures written by hand: single actions, people, organisations, nested commitments. */
@ApplicationTest
class CountedThingsTests {

    @Autowired private IndicatorService indicators;
    @Autowired private Measurements measurements;
    @Autowired private PledgeDirectory pledges;
    @Autowired private AccountService accounts;
    @Autowired private JdbcClient jdbc;

    private Society society;
    private ActionRows rows;

    @BeforeEach
    void aPledge() {
        society = Society.founded(accounts);
        rows = new ActionRows(jdbc, society);
    }

    @Test
    void singleActionsCountEachWhereTheRuleSaysSo() {
        define(Counted.ACTION);
        var whole = claim("Course");
        part(claim("First day"), whole);
        part(claim("Second day"), whole);
        assertThat(figures().value()).isEqualTo(3);
        assertThat(figures().byType()).extracting(each -> each.count()).containsExactly(3);
    }

    @Test
    void peopleAddUpAndAtLeastSurvives_rule9() {
        define(Counted.PERSON);
        quantity(claim("A"), "PEOPLE", "40", "EXACT");
        quantity(claim("B"), "PEOPLE", "12", "EXACT");
        quantity(claim("C"), "EVENTS", "7", "EXACT");
        assertThat(figures().value()).isEqualTo(52);
        assertThat(figures().atLeast()).isFalse();
        quantity(claim("D"), "PEOPLE", "8", "AT_LEAST");
        assertThat(figures().value()).isEqualTo(60);
        assertThat(figures().atLeast()).isTrue();
        quantity(claim("E"), "PEOPLE", null, "SEVERAL");
        assertThat(figures().value()).as("without a value never summed").isEqualTo(60);
    }

    @Test
    void thePeopleOfAWholeHoldThoseOfItsParts_rule9() {
        define(Counted.PERSON);
        var told = claim("Told of the whole");
        quantity(told, "PEOPLE", "30", "EXACT");
        var one = claim("One part");
        part(one, told);
        quantity(one, "PEOPLE", "20", "EXACT");
        var untold = claim("Told of its parts");
        var other = claim("Other part");
        part(other, untold);
        quantity(other, "PEOPLE", "5", "EXACT");
        assertThat(figures().value()).isEqualTo(35);
    }

    @Test
    void moreThanANumberHoldsIsAtLeastThat() {
        define(Counted.PERSON);
        quantity(claim("A"), "PEOPLE", "2000000000", "EXACT");
        quantity(claim("B"), "PEOPLE", "2000000000", "EXACT");
        assertThat(figures().value()).isEqualTo(Integer.MAX_VALUE);
        assertThat(figures().atLeast()).isTrue();
    }

    @Test
    void anOrganisationCountsOnceHoweverItIsSpelled() {
        define(Counted.ORGANISATION);
        partner(claim("A"), "Croix-Rouge française");
        partner(claim("B"), "croix-rouge FRANCAISE");
        partner(claim("C"), "Other");
        partner(rows.action("Not claimed"), "Nobody");
        assertThat(figures().value()).isEqualTo(2);
        assertThat(figures().byType()).as("cannot add up").isEmpty();
    }

    @Test
    void actionsOfNestedCommitmentsAreCandidatesWhereTheRuleSaysSo() {
        rows.commitment("5");
        rows.commitment("5.a");
        jdbc.sql(
                        "update commitment set parent_id = (select p.id from commitment p where p.pledge_id = commitment.pledge_id and p.code = '5') where code = '5.a' and pledge_id = (select id from pledge where code = :code)")
                .param("code", rows.code())
                .update();
        rows.commit(rows.action("Of the parent"), "5");
        rows.commit(rows.action("Of the child"), "5.a");
        define("1", rule(Counted.MEASURE, true, false));
        define("2", rule(Counted.MEASURE, true, true));
        assertThat(figures("1").value()).isEqualTo(1);
        assertThat(figures("2").value()).isEqualTo(2);
    }

    private void define(Counted counted) {
        define("1", rule(counted, false, false));
    }

    private static CountRule rule(Counted counted, boolean all, boolean children) {
        return new CountRule(counted, all, children, Set.of(), Set.of(), false, null, null, null);
    }

    private void define(String code, CountRule rule) {
        var asked =
                new DefineIndicator(
                        code,
                        IndicatorKind.COUNT,
                        Definitions.text("How many"),
                        rule,
                        rule.allCommitments() ? List.of("5") : List.of(),
                        List.of(),
                        IndicatorTerms.usual(IndicatorKind.COUNT));
        ActingAs.run(society.manager(), () -> indicators.define(rows.code(), asked));
    }

    private UUID claim(String title) {
        var action = rows.action(title);
        rows.link(action, "1", "STATED");
        return action;
    }

    private void part(UUID part, UUID whole) {
        jdbc.sql("update action set part_of_id = :whole where id = :part")
                .param("whole", whole)
                .param("part", part)
                .update();
    }

    private void quantity(UUID action, String unit, @Nullable String value, String qualifier) {
        jdbc.sql(
                        "insert into action_quantity (action_id, position, value, qualifier, unit) values (:action, 0, cast(:value as numeric), :qualifier, :unit)")
                .param("action", action)
                .param("value", value, Types.VARCHAR)
                .param("qualifier", qualifier)
                .param("unit", unit)
                .update();
    }

    private void partner(UUID action, String name) {
        jdbc.sql(
                        "insert into action_partner (action_id, position, name) values (:action, 0, cast(:name as jsonb))")
                .param("action", action)
                .param("name", ActionRows.text(name))
                .update();
    }

    private Figures figures() {
        return figures("1");
    }

    private Figures figures(String indicator) {
        return ActingAs.call(
                society.reader(),
                () ->
                        measurements
                                .of(
                                        pledges.require(rows.code(), Permission.READ),
                                        indicator,
                                        LocalDate.of(2019, 12, 9),
                                        LocalDate.of(2023, 12, 31))
                                .figures());
    }
}
