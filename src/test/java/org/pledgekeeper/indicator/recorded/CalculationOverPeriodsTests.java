package org.pledgekeeper.indicator.recorded;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pledgekeeper.account.AccountService;
import org.pledgekeeper.account.ActingAs;
import org.pledgekeeper.account.Permission;
import org.pledgekeeper.indicator.ActionRows;
import org.pledgekeeper.indicator.Calculation;
import org.pledgekeeper.indicator.Definitions;
import org.pledgekeeper.indicator.IndicatorKind;
import org.pledgekeeper.indicator.IndicatorService;
import org.pledgekeeper.indicator.IndicatorTerms;
import org.pledgekeeper.indicator.measurement.Measurement;
import org.pledgekeeper.indicator.measurement.Measurements;
import org.pledgekeeper.indicator.measurement.Standing;
import org.pledgekeeper.indicator.measurement.ValueState;
import org.pledgekeeper.indicator.observation.RecordValue;
import org.pledgekeeper.indicator.observation.Subject;
import org.pledgekeeper.indicator.observation.ValueService;
import org.pledgekeeper.indicator.terms.Direction;
import org.pledgekeeper.indicator.terms.IndicatorValue;
import org.pledgekeeper.pledge.PledgeDirectory;
import org.pledgekeeper.support.ApplicationTest;
import org.pledgekeeper.support.Society;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What four years come to, against tables that were worked out by hand. */
@ApplicationTest
class CalculationOverPeriodsTests {

    private static final String CODE = "1";

    @Autowired private IndicatorService indicators;
    @Autowired private ValueService values;
    @Autowired private Measurements measurements;
    @Autowired private PledgeDirectory pledges;
    @Autowired private AccountService accounts;
    @Autowired private JdbcClient jdbc;

    private Society society;
    private ActionRows rows;

    /** Period n + 2 is the year 2020 + n; period 1 is the whole pledge, and nobody records it. */
    @BeforeEach
    void aPledgeWithFourYears() {
        society = Society.founded(accounts);
        rows = new ActionRows(jdbc, society);
        for (int year = 0; year < 4; year++) {
            rows.period(
                    year + 2, LocalDate.of(2020 + year, 1, 1), LocalDate.of(2020 + year, 12, 31));
        }
    }

    /**
     * Recorded year by year, then what is shown at the end of each. A dash is a period of which
     * nothing was recorded, ND, NA and NS are the states without a value.
     */
    @ParameterizedTest
    @CsvSource({
        "SUM,     MORE, 5 0 - 12,      5 5 5 17",
        "SUM,     MORE, - ND 7 3,      ND ND 7 10",
        "SUM,     LESS, -2.5 4 ND 1,   -2.5 1.5 1.5 2.5",
        "SUM,     MORE, 0 - 0 0,       0 0 0 0",
        "SUM,     MORE, 5 NA 1 -,      5 NA 6 6",
        "LATEST,  MORE, 5 0 - 12,      5 0 0 12",
        "LATEST,  LESS, 9 7 NS -,      9 7 7 7",
        "MAXIMUM, MORE, 5 0 - 12,      5 5 5 12",
        "MAXIMUM, MORE, 5 9 ND 7,      5 9 9 9",
        "MAXIMUM, LESS, 5 9 - 7,       5 9 9 9",
        "MAXIMUM, LESS, -4 -9 - -7,    -4 -4 -4 -4",
        "LATEST,  MORE, - NS NA ND,    ND NS NA ND"
    })
    void aNumberFollowsItsCalculationAndAMissingPeriodIsNoZero_rule11(
            Calculation calculation, Direction direction, String recorded, String shown) {
        define(IndicatorKind.NUMBER, direction, calculation);
        record(recorded);
        assertThat(shown()).containsExactly(shown.split(" "));
    }

    @ParameterizedTest
    @CsvSource({
        "SUM,    MORE, 1/2 - 3/4 0/10,    1/2 1/2 4/6 4/16",
        "SUM,    MORE, 1/2 1/100 ND 98/98, 1/2 2/102 2/102 100/200",
        "LATEST, LESS, 1/2 - 3/4 0/10,    1/2 1/2 3/4 0/10"
    })
    void aRatioAddsUpItsPartsNeverItsPercentages_rule10(
            Calculation calculation, Direction direction, String recorded, String shown) {
        define(IndicatorKind.RATIO, direction, calculation);
        record(recorded);
        assertThat(shown()).containsExactly(shown.split(" "));
    }

    @Test
    void anAnswerIsTheLatest() {
        define(IndicatorKind.YES_NO, Direction.MORE, Calculation.LATEST);
        record("false - true NS");
        assertThat(shown()).containsExactly("false", "false", "true", "true");
    }

    @Test
    void zeroIsZeroOnlyWhenSomebodyCountedNone_rule11() {
        define(IndicatorKind.NUMBER, Direction.LESS, Calculation.SUM);
        record("- 0 - -");
        assertThat(measured(2).state()).isEqualTo(ValueState.NO_DATA);
        assertThat(measured(3).state()).isEqualTo(ValueState.ZERO);
        assertThat(measured(3).standing()).as("no complaints").isEqualTo(Standing.UNCONFIRMED);
    }

    @Test
    void marksAreThoseOfTheValuesThatCarryIt() {
        define(IndicatorKind.NUMBER, Direction.MORE, Calculation.LATEST);
        record(2, new RecordValue(ValueState.VALUE, number("5"), true, false, null, null));
        record(3, new RecordValue(ValueState.VALUE, number("7"), false, true, null, null));
        assertThat(measured(2).entered()).extracting(Summary::estimated).isEqualTo(true);
        assertThat(measured(3).entered()).extracting(Summary::estimated).isEqualTo(false);
        assertThat(measured(3).entered()).extracting(Summary::provisional).isEqualTo(true);
        assertThat(measured(4).entered()).extracting(Summary::periods).isEqualTo(2);
        ActingAs.run(society.manager(), () -> values.confirm(new Subject(rows.code(), CODE, 3)));
        assertThat(measured(3).standing()).isEqualTo(Standing.SETTLED);
        assertThat(measured(2).standing()).isEqualTo(Standing.UNCONFIRMED);
    }

    @Test
    void anotherPledgeAddsNothing() {
        define(IndicatorKind.NUMBER, Direction.MORE, Calculation.SUM);
        record("5 - - -");
        var first = rows;
        rows = new ActionRows(jdbc, society);
        rows.period(2, LocalDate.of(2020, 1, 1), LocalDate.of(2020, 12, 31));
        define(IndicatorKind.NUMBER, Direction.MORE, Calculation.SUM);
        record(2, new RecordValue(ValueState.VALUE, number("9"), false, false, null, null));
        assertThat(measured(2).entered()).extracting(each -> each.value().plain()).isEqualTo("9");
        rows = first;
        assertThat(shown()).containsExactly("5", "5", "5", "5");
    }

    private void define(IndicatorKind kind, Direction direction, Calculation calculation) {
        boolean ratio = kind == IndicatorKind.RATIO;
        var unit = kind == IndicatorKind.YES_NO ? null : Definitions.text("people");
        var terms =
                new IndicatorTerms(
                        direction,
                        calculation,
                        unit,
                        ratio ? Definitions.text("people in need") : null,
                        null,
                        List.of(),
                        null,
                        null);
        ActingAs.run(
                society.manager(),
                () -> indicators.define(rows.code(), Recorded.definition(CODE, kind, terms)));
    }

    private void record(String years) {
        var cells = years.split(" ");
        for (int year = 0; year < cells.length; year++) {
            if (!cells[year].equals("-")) {
                record(year + 2, Recorded.asked(cells[year]));
            }
        }
    }

    private void record(int period, RecordValue asked) {
        ActingAs.run(
                society.staff(),
                () -> values.record(new Subject(rows.code(), CODE, period), asked));
    }

    private static IndicatorValue number(String number) {
        return IndicatorValue.number(new BigDecimal(number));
    }

    private List<String> shown() {
        return List.of(2, 3, 4, 5).stream().map(this::measured).map(Recorded::said).toList();
    }

    private Measurement measured(int period) {
        return ActingAs.call(
                society.reader(),
                () -> {
                    var pledge = pledges.require(rows.code(), Permission.READ);
                    var year = 2018 + period;
                    return measurements.of(
                            pledge, CODE, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
                });
    }
}
