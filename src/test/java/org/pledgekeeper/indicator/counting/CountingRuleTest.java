package org.pledgekeeper.indicator.counting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pledgekeeper.values.MeasureType;

class CountingRuleTest {

    private static final LocalDate START = LocalDate.of(2019, 12, 9);
    private static final LocalDate END = LocalDate.of(2023, 12, 31);
    private static final CountingRule RULE =
            new CountingRule(START, END, END, Set.of(), false, false);

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
        var rule = new CountingRule(START, END, END, Set.of(MeasureType.WEBINAR), false, false);
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
        var rule = new CountingRule(START, END, END, Set.of(), true, false);
        var ledger = rule.over(List.of(action(1).row(), action(2).proven().row()));
        assertThat(ledger.lines())
                .extracting(LedgerLine::why)
                .containsExactly(Why.NO_EVIDENCE, null);
    }

    @Test
    void thePartsOfAParentThatDoesNotCountStandOnTheirOwn() {
        var parent = action(1).status("PLANNED");
        var ledger =
                RULE.over(
                        List.of(
                                parent.row(),
                                action(2).partOf(parent).row(),
                                action(3).partOf(parent).row()));
        assertThat(ledger.value()).isEqualTo(2);
    }

    @Test
    void aPartOfACountedParentNeedsNoDateOfItsOwn() {
        var parent = action(1);
        var line =
                RULE.over(List.of(parent.row(), action(2).partOf(parent).span("").row()))
                        .lines()
                        .get(1);
        assertThat(line.outcome()).isEqualTo(Outcome.COUNTED);
        assertThat(line.detail()).isEqualTo("A1");
    }

    @Test
    void partsOfEachOtherDoNotTurnInCircles() {
        var one = action(1);
        var other = action(2).partOf(one);
        var ledger = RULE.over(List.of(one.partOf(other).row(), other.row()));
        assertThat(ledger.value()).isEqualTo(1);
    }

    @Test
    void aSeriesWhoseMembersAreAllUndecidedMakesARange_rule8() {
        var series = UUID.randomUUID();
        var ledger =
                RULE.over(
                        List.of(
                                action(1).series(series).span("2019").row(),
                                action(2).series(series).span("").row(),
                                action(3).row()));
        assertThat(ledger.value()).isEqualTo(1);
        assertThat(ledger.upTo()).isEqualTo(2);
    }

    @Test
    void theBaselineDoesNotRepeatASeriesThatCounts_rule8() {
        var series = UUID.randomUUID();
        var ledger =
                RULE.over(
                        List.of(
                                action(1).series(series).span("2015").row(),
                                action(2).series(series).row()));
        assertThat(ledger.baseline()).isZero();
        assertThat(ledger.value()).isEqualTo(1);
    }

    @Test
    void newIsWhatDidNotCountBefore() {
        var rows = List.of(action(1).span("2020").row(), action(2).span("2022").row());
        assertThat(RULE.over(rows).newSince(RULE.until(LocalDate.of(2020, 12, 31)).over(rows)))
                .isEqualTo(1);
    }

    @Test
    void whateverIsLoggedEveryCandidateHasOneOutcomeAndTheBreakdownAddsUp_rule4() {
        var random = new Random(20191209);
        for (int round = 0; round < 500; round++) {
            var rows = anything(random);
            var ledger = RULE.over(rows);
            assertThat(ledger.lines()).extracting(LedgerLine::candidate).isEqualTo(rows);
            assertThat(ledger.byType().stream().mapToInt(Ledger.TypeCount::count).sum())
                    .isEqualTo(ledger.value());
            assertThat(ledger.value()).isLessThanOrEqualTo(ledger.upTo());
            assertThat(ledger.upTo()).isEqualTo(ledger.measures().size());
            assertThat(ledger.measures().stream().mapToLong(each -> each.lines().size()).sum())
                    .isEqualTo(count(ledger, Outcome.COUNTED) + count(ledger, Outcome.UNDECIDED));
            assertThat(ledger.lines())
                    .allMatch(line -> line.outcome() == Outcome.COUNTED || line.why() != null);
        }
    }

    private static List<Candidate> anything(Random random) {
        var series = List.of(UUID.randomUUID(), UUID.randomUUID());
        var rows = new ArrayList<CandidateRow>();
        for (int number = 1; number <= 1 + random.nextInt(25); number++) {
            var row =
                    action(number)
                            .status(pick(random, "COMPLETED", "ONGOING", "PLANNED", "PREVENTED"))
                            .record(pick(random, "VERIFIED", "VERIFIED", "DRAFT"))
                            .span(
                                    pick(
                                            random,
                                            "",
                                            "2015",
                                            "2019",
                                            "2021",
                                            "2025",
                                            "/..",
                                            "2014/2020"))
                            .judged(pick(random, null, null, "BEFORE", "WITHIN", "AFTER"))
                            .type(pick(random, null, MeasureType.WEBINAR, MeasureType.FUNDING))
                            .countable(random.nextInt(6) > 0);
            if (random.nextInt(3) == 0) {
                row = row.series(series.get(random.nextInt(2)));
            }
            if (!rows.isEmpty() && random.nextInt(3) == 0) {
                row = row.partOf(rows.get(random.nextInt(rows.size())));
            }
            rows.add(row);
        }
        return rows.stream().map(CandidateRow::row).toList();
    }

    @SafeVarargs
    private static <T> T pick(Random random, T... of) {
        return of[random.nextInt(of.length)];
    }

    private static long count(Ledger ledger, Outcome outcome) {
        return ledger.lines().stream().filter(line -> line.outcome() == outcome).count();
    }

    private static LedgerLine one(CandidateRow row) {
        return RULE.over(List.of(row.row())).lines().get(0);
    }

    private static CandidateRow action(int number) {
        return CandidateRow.numbered(number);
    }
}
