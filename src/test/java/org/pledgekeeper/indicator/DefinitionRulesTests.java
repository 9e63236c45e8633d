package org.pledgekeeper.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pledgekeeper.account.AccountService;
import org.pledgekeeper.account.ActingAs;
import org.pledgekeeper.account.Permission;
import org.pledgekeeper.account.UserDirectory;
import org.pledgekeeper.indicator.terms.Baseline;
import org.pledgekeeper.indicator.terms.Direction;
import org.pledgekeeper.indicator.terms.IndicatorValue;
import org.pledgekeeper.platform.Refusal;
import org.pledgekeeper.pledge.PledgeDirectory;
import org.pledgekeeper.support.ApplicationTest;
import org.pledgekeeper.support.Society;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a definition must say. */
@ApplicationTest
class DefinitionRulesTests {

    @Autowired private IndicatorService indicators;
    @Autowired private IndicatorDirectory directory;
    @Autowired private PledgeDirectory pledges;
    @Autowired private UserDirectory people;
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
    void aCalculationFitsItsKind_rules4and10() {
        refuses(
                Definitions.on("1", IndicatorKind.COUNT, Definitions.complaints(Calculation.SUM)),
                "indicator.calculation-unfit");
        refuses(
                Definitions.on(
                        "1", IndicatorKind.RATIO, Definitions.complaints(Calculation.MAXIMUM)),
                "indicator.calculation-unfit");
    }

    @Test
    void numbersNeedTheirUnits_rule9() {
        refuses(
                Definitions.on(
                        "1", IndicatorKind.NUMBER, IndicatorTerms.usual(IndicatorKind.NUMBER)),
                "indicator.unit-needed");
        refuses(
                Definitions.on("1", IndicatorKind.RATIO, Definitions.complaints(Calculation.SUM)),
                "indicator.denominator-needed");
    }

    @Test
    void aBaselineIsAValueOfTheKind() {
        refuses(based("1", IndicatorValue.yes(true)), "indicator.value-unfit");
        refuses(based("1", IndicatorValue.number(new BigDecimal("2.5"))), "indicator.value-whole");
        define(based("1", IndicatorValue.number(BigDecimal.TEN)));
        assertThat(read("1").terms().baseline())
                .isEqualTo(new Baseline(IndicatorValue.number(BigDecimal.TEN), 2018, null));
    }

    @Test
    void theResponsiblePersonMayRecordValues() {
        refuses(kept("1", society.reader().value()), "indicator.responsible-unfit");
        refuses(
                kept("1", Society.founded(accounts).staff().value()),
                "indicator.responsible-unfit");
        define(kept("1", society.staff().value()));
        assertThat(read("1").terms().responsible()).isEqualTo(society.staff().value());
    }

    @Test
    void aCodeUnderWhichSomethingIsRecordedDoesNotVanish_rule17() {
        define(Definitions.ratio("1"));
        var before = read("1");
        var pledge =
                ActingAs.call(
                        society.manager(), () -> pledges.require(rows.code(), Permission.READ));
        var rules =
                new DefinitionRules(
                        people, List.of((indicator, dimension, code) -> code.equals("M")));
        rules.check(pledge, before, Definitions.ratio("1"));
        var without =
                Definitions.on(
                        "1",
                        IndicatorKind.RATIO,
                        new IndicatorTerms(
                                Direction.MORE,
                                Calculation.SUM,
                                Definitions.text("people reached"),
                                Definitions.text("people in need"),
                                null,
                                List.of(),
                                null,
                                null));
        assertThatThrownBy(() -> rules.check(pledge, before, without))
                .hasMessage("indicator.code-used");
    }

    private static DefineIndicator based(String code, IndicatorValue value) {
        return counted(code, new Baseline(value, 2018, null), null);
    }

    private static DefineIndicator kept(String code, UUID responsible) {
        return counted(code, null, responsible);
    }

    private static DefineIndicator counted(
            String code, @Nullable Baseline baseline, @Nullable UUID responsible) {
        return Definitions.on(
                code,
                IndicatorKind.COUNT,
                new IndicatorTerms(
                        Direction.MORE,
                        Calculation.CUMULATIVE_DISTINCT,
                        null,
                        null,
                        baseline,
                        List.of(),
                        null,
                        responsible));
    }

    private void refuses(DefineIndicator asked, String key) {
        assertThatThrownBy(() -> define(asked)).isInstanceOf(Refusal.class).hasMessage(key);
    }

    private void define(DefineIndicator asked) {
        ActingAs.run(society.manager(), () -> indicators.define(rows.code(), asked));
    }

    private IndicatorFacts read(String code) {
        return ActingAs.call(
                society.reader(),
                () -> directory.require(pledges.require(rows.code(), Permission.READ), code));
    }
}
