package org.pledgekeeper.indicator.counting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pledgekeeper.values.MeasureType;

class CountingRuleTest {

    private static final LocalDate START = LocalDate.of(2019, 12, 9);
    private static final LocalDate END = LocalDate.of(2023, 12, 31);
    private static final CountingRule RULE = CountingRule.usual(START, END);

    @ParameterizedTest
    @ValueSource(strings = {"IDEA", "PLANNED", "PREVENTED", "CANCELLED", "POSTPONED"})
    void whatWasNotDoneNeverCounts_rule5(String status) {
        var line = one(action(1).status(status));
        assertThat(line.why()).isEqualTo(Why.STATUS);
        assertThat(line.detail()).isEqualTo(status);
    }

    @ParameterizedTest
    @ValueSource(strings = {"DRAFT", "SUBMITTED", "RETURNED"})
    void whatNobodyVerifiedNeverCounts_rule5(String record) {
        assertThat(one(action(1).record(record).status("PLANNED")).why())
                .as("the first exclusion that matches is the one recorded")
                .isEqualTo(Why.NOT_VERIFIED);
    }

    @ParameterizedTest
    @CsvSource({
        "2014/2018, , NOT_COUNTED, BEFORE_PLEDGE",
        "2019, , UNDECIDED, POSSIBLE",
        "2019, WITHIN, COUNTED, ",
        "2019, BEFORE, NOT_COUNTED, BEFORE_PLEDGE",
        "2019, AFTER, NOT_COUNTED, AFTER_PERIOD",
        "2019-12-09, BEFORE, COUNTED, ",
        "2024, , NOT_COUNTED, AFTER_PERIOD",
        "2023-12, , COUNTED, ",
        "'', , UNDECIDED, POSSIBLE",
        "'', WITHIN, COUNTED, ",
        "2015/.., , COUNTED, ",
        "/.., , COUNTED, ",
        "PLEDGE, , COUNTED, ",
    })
    void datesDecideAsFarAsTheyAreKnownThenThePersonDoes_rule8(
            String edtf, @Nullable String judged, Outcome outcome, @Nullable Why why) {
        var line = one(action(1).span(edtf).judged(judged));
        assertThat(line.outcome()).isEqualTo(outcome);
        assertThat(line.why()).isEqualTo(why);
    }

    @Test
    void ofAPeriodThatEndsWithinAYearTheYearAloneIsNotEnough_rule8() {
        var line =
                RULE.until(LocalDate.of(2022, 6, 30)).over(List.of(action(1).span("2022").row()));
        assertThat(line.lines().get(0).why()).isEqualTo(Why.POSSIBLE_AFTER);
        assertThat(line.value()).isZero();
        assertThat(line.upTo()).isEqualTo(1);
    }

    @Test
    void anActionJudgedAfterThePledgeCountsInAFollowUpPeriod() {
        var later = RULE.until(LocalDate.of(2027, 12, 31));
        assertThat(later.over(List.of(action(1).span("").judged("AFTER").row())).value())
                .isEqualTo(1);
    }

    @Test
    void onlyAcceptedTypesCountAndAnUnstatedTypeIsNone() {
        var rule = RULE.accepting(MeasureType.WEBINAR);
        var ledger =
                rule.over(
                        List.of(
                                action(1).type(MeasureType.WEBINAR).row(),
                                action(2).type(MeasureType.FUNDING).row(),
                                action(3).type(null).row()));
        assertThat(ledger.lines())
                .extracting(LedgerLine::why)
                .containsExactly(null, Why.TYPE, Why.TYPE);
    }

    @Test
    void anIndicatorMayAskForEvidence() {
        var rule = RULE.askingForEvidence();
        var ledger = rule.over(List.of(action(1).row(), action(2).proven().row()));
        assertThat(ledger.lines())
                .extracting(LedgerLine::why)
                .containsExactly(Why.NO_EVIDENCE, null);
    }

    private static LedgerLine one(CandidateRow row) {
        return RULE.over(List.of(row.row())).lines().get(0);
    }

    private static CandidateRow action(int number) {
        return CandidateRow.numbered(number);
    }
}
