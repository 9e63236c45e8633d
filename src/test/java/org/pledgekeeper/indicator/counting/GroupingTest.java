package org.pledgekeeper.indicator.counting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Rule 4: once per indicator, whatever belongs together. */
class GroupingTest {

    private static final LocalDate START = LocalDate.of(2019, 12, 9);
    private static final LocalDate END = LocalDate.of(2023, 12, 31);
    private static final CountingRule RULE = CountingRule.usual(START, END);

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
    void partsOfEachOtherDoNotTurnInCirclesAndCountEach() {
        var one = action(1);
        var other = action(2).partOf(one);
        var ledger = RULE.over(List.of(one.partOf(other).row(), other.row()));
        assertThat(ledger.value()).isEqualTo(2);
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

    private static CandidateRow action(int number) {
        return CandidateRow.numbered(number);
    }
}
