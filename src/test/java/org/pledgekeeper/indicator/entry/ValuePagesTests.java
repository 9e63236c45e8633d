package org.pledgekeeper.indicator.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pledgekeeper.indicator.entry.ValueRows.ANSWER;
import static org.pledgekeeper.indicator.entry.ValueRows.COUNT;
import static org.pledgekeeper.indicator.entry.ValueRows.NUMBER;
import static org.pledgekeeper.indicator.entry.ValueRows.RATIO;
import static org.pledgekeeper.indicator.entry.ValueRows.RUBRIC;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pledgekeeper.account.AccountService;
import org.pledgekeeper.account.UserId;
import org.pledgekeeper.indicator.IndicatorService;
import org.pledgekeeper.support.ApplicationTest;
import org.pledgekeeper.support.Society;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The page on which people record a value. */
@ApplicationTest
class ValuePagesTests {

    @Autowired private MockMvcTester browser;
    @Autowired private IndicatorService indicators;
    @Autowired private AccountService accounts;
    @Autowired private JdbcClient jdbc;

    private ValueRows pledge;
    private UserId staff;
    private UserId reader;

    @BeforeEach
    void aPledgeWithEveryKind() {
        pledge = new ValueRows(browser, indicators, accounts, jdbc);
        staff = pledge.society.staff();
        reader = pledge.society.reader();
    }

    @Test
    void aNumberIsOneFieldInAnyDigitsAndShowsItsUnitAndMarks() {
        assertThat(pledge.get(pledge.at(NUMBER) + "/value?period=1", staff))
                .bodyText()
                .contains("name=\"value.number\"", "data-focus=\"yes\"", "complaints")
                .doesNotContain("value.numerator", "value.yes");
        assertThat(
                        pledge.record(
                                NUMBER,
                                staff,
                                "value.number",
                                "١٢٫٥",
                                "estimated",
                                "true",
                                "narrative",
                                "By telephone."))
                .hasRedirectedUrl(pledge.at(NUMBER) + "?period=1");
        assertThat(pledge.get(pledge.at(NUMBER) + "?period=1", reader))
                .bodyText()
                .contains("12.5", "complaints", "Estimated", "By telephone.", "The staff")
                .doesNotContain("Provisional");
        assertThat(pledge.get(pledge.at(NUMBER) + "/value?period=1", staff))
                .bodyText()
                .contains("value=\"12.5\"", "By telephone.", "name=\"version\" value=\"0\"");
    }

    @Test
    void aRatioKeepsBothNumbersAndShowsItsShare_rule10() {
        pledge.record(RATIO, staff, "value.numerator", "3", "value.denominator", "4");
        assertThat(pledge.get(pledge.at(RATIO) + "?period=1", reader))
                .bodyText()
                .contains("3 of 4 (75%)");
        assertThat(pledge.stored(RATIO, "o.numerator || '/' || o.denominator"))
                .isEqualTo("3.00/4.00");
        assertThat(pledge.record(RATIO, staff, "value.numerator", "3"))
                .hasStatus(422)
                .bodyText()
                .contains("needs its numerator and its denominator", "value=\"3\"");
    }

    @Test
    void anAnswerIsYesOrNo() {
        pledge.record(ANSWER, staff, "value.yes", "false");
        assertThat(pledge.get(pledge.at(ANSWER) + "?period=1", reader)).bodyText().contains("No");
        assertThat(pledge.stored(ANSWER, "o.state")).as("a no is no zero").isEqualTo("VALUE");
        assertThat(pledge.stored(ANSWER, "o.yes")).isEqualTo("false");
    }

    @Test
    void zeroIsTypedAndNothingElseIsZero_rule11() {
        pledge.record(NUMBER, staff, "value.number", "0");
        assertThat(pledge.stored(NUMBER, "o.state")).isEqualTo("ZERO");
        for (var state : new String[] {"NO_DATA", "NOT_APPLICABLE", "NOT_ASSESSED"}) {
            assertThat(pledge.record(NUMBER, staff, "state", state)).hasStatus(302);
            assertThat(pledge.stored(NUMBER, "o.state")).isEqualTo(state);
            assertThat(pledge.stored(NUMBER, "o.number")).isEqualTo("null");
        }
        assertThat(pledge.record(NUMBER, staff, "state", "ZERO"))
                .as("zero is a value, no reason why there is none")
                .hasStatus(422);
        assertThat(pledge.record(NUMBER, staff, "value.number", ""))
                .hasStatus(422)
                .bodyText()
                .contains("Enter a value, or say why there is none");
        assertThat(pledge.record(NUMBER, staff, "value.number", "5", "state", "NO_DATA"))
                .hasStatus(422)
                .bodyText()
                .contains("There is either a value, or a reason", "value=\"5\"");
    }

    @Test
    void whereTheRuleCountsOrPeopleJudgeItMayNotApplyForAReason_rule11() {
        pledge.post(pledge.at(RUBRIC) + "/level", staff, "level", "2", "reasons", "Because");
        for (var indicator : new String[] {COUNT, RUBRIC}) {
            assertThat(pledge.record(indicator, staff, "state", "NOT_APPLICABLE"))
                    .hasStatus(422)
                    .bodyText()
                    .contains("why it does not apply");
            assertThat(
                            pledge.record(
                                    indicator,
                                    staff,
                                    "state",
                                    "NOT_APPLICABLE",
                                    "narrative",
                                    "The branch was closed."))
                    .hasStatus(302);
            assertThat(pledge.get(pledge.at(indicator) + "?period=1", reader))
                    .bodyText()
                    .contains("Not applicable", "The branch was closed.", "Not confirmed yet");
            assertThat(pledge.stored(indicator, "o.level")).isEqualTo("null");
            assertThat(pledge.post(pledge.at(indicator) + "/record", staff)).hasStatus(409);
            assertThat(pledge.record(indicator, staff, "state", "NO_DATA")).hasStatus(422);
            assertThat(pledge.record(indicator, staff)).hasStatus(302);
            assertThat(pledge.get(pledge.at(indicator) + "?period=1", reader))
                    .bodyText()
                    .doesNotContain("Not applicable");
        }
    }

    @Test
    void aLockedPeriodTakesNothing_rule13() {
        pledge.rows.lock(1);
        assertThat(pledge.record(NUMBER, staff, "value.number", "5")).hasStatus(409);
        assertThat(pledge.get(pledge.at(NUMBER) + "/value?period=1", staff)).hasStatus(409);
        assertThat(pledge.get(pledge.at(NUMBER) + "?period=1", staff))
                .bodyText()
                .doesNotContain("/value?period=1");
        assertThat(pledge.record(NUMBER, staff, "value.number", "5", "period", "2")).hasStatus(302);
    }

    @Test
    void theSecondOfTwoSeesWhatTheFirstRecordedAndLosesNothing_rule17() {
        var typed = new String[] {"value.number", "5", "version", "-1"};
        pledge.record(NUMBER, staff, typed);
        typed[1] = "7";
        assertThat(pledge.record(NUMBER, pledge.society.manager(), typed))
                .hasStatus(409)
                .bodyText()
                .contains("id=\"theirs\"", "The staff", "value=\"7\"")
                .contains("name=\"version\" value=\"0\"");
        assertThat(pledge.stored(NUMBER, "o.number")).isEqualTo("5.00");
        typed[3] = "0";
        assertThat(pledge.record(NUMBER, pledge.society.manager(), typed)).hasStatus(302);
        assertThat(pledge.stored(NUMBER, "o.number")).isEqualTo("7.00");
    }

    @Test
    void listAndPageLeadToItInOneClickForThoseWhoMay() {
        var list = "/pledges/" + pledge.rows.code() + "/indicators?period=1";
        for (var page : new String[] {list, pledge.at(NUMBER) + "?period=1"}) {
            assertThat(pledge.get(page, staff))
                    .bodyText()
                    .contains("href=\"" + pledge.at(NUMBER) + "/value?period=1\"");
            assertThat(pledge.get(page, reader)).bodyText().doesNotContain("/value?period=1");
        }
        assertThat(pledge.get(list, staff))
                .bodyText()
                .doesNotContain(pledge.at(COUNT) + "/value", pledge.at(RUBRIC) + "/value");
    }

    @Test
    void everybodyElseIsRefused() {
        for (var other : new UserId[] {reader, pledge.society.administrator()}) {
            assertThat(pledge.record(NUMBER, other, "value.number", "5")).hasStatus(403);
            assertThat(pledge.get(pledge.at(NUMBER) + "/value?period=1", other)).hasStatus(403);
        }
        var stranger = Society.founded(accounts).manager();
        assertThat(pledge.record(NUMBER, stranger, "value.number", "5")).hasStatus(404);
        assertThat(pledge.get(pledge.at(NUMBER) + "/value?period=9", staff)).hasStatus(404);
    }
}
