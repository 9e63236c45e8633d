package org.pledgekeeper.indicator.counting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pledgekeeper.support.Trials.oneOf;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.pledgekeeper.support.Trials;

/** What holds of every ledger, whatever was logged. */
class AnythingLoggedTest {

    private static final LocalDate START = LocalDate.of(2019, 12, 9);
    private static final LocalDate END = LocalDate.of(2023, 12, 31);

    @Test
    void everyCandidateHasOneOutcomeAndTheBreakdownAddsUp_rule4() {
        Trials.of(
                500,
                random -> {
                    var rows = AnyCandidates.of(random);
                    var ledger = AnyCandidates.rule(random).over(rows);
                    assertThat(ledger.lines()).extracting(LedgerLine::candidate).isEqualTo(rows);
                    assertThat(ledger.byType().stream().mapToInt(TypeCount::count).sum())
                            .isEqualTo(ledger.value());
                    assertThat(ledger.value()).isLessThanOrEqualTo(ledger.upTo());
                    assertThat(ledger.upTo()).isEqualTo(ledger.measures().size());
                    assertThat(together(ledger))
                            .isEqualTo(of(ledger, Outcome.COUNTED) + of(ledger, Outcome.UNDECIDED));
                    assertThat(ledger.lines())
                            .allMatch(
                                    line ->
                                            line.outcome() == Outcome.COUNTED
                                                    || line.why() != null);
                });
    }

    private static long together(Ledger ledger) {
        return ledger.measures().stream().mapToLong(each -> each.lines().size()).sum();
    }

    private static long of(Ledger ledger, Outcome outcome) {
        return ledger.lines().stream().filter(line -> line.outcome() == outcome).count();
    }

    @Test
    void everyRootIsCountedOnce_rule4() {
        Trials.of(
                500,
                random -> {
                    var ledger = AnyCandidates.rule(random).over(AnyCandidates.of(random));
                    var roots =
                            ledger.lines().stream()
                                    .filter(LedgerLine::counted)
                                    .map(line -> Objects.requireNonNull(line.root()).id())
                                    .collect(Collectors.toSet());
                    assertThat(ledger.value()).isEqualTo(roots.size());
                    assertThat(ledger.measures())
                            .extracting(Ledger.Measure::root)
                            .doesNotHaveDuplicates();
                    assertThat(ledger.singleActions()).isGreaterThanOrEqualTo(ledger.value());
                });
    }

    @Test
    void theOrderInWhichActionsCameDoesNotMatter() {
        Trials.of(
                500,
                random -> {
                    var rule = AnyCandidates.rule(random);
                    var rows = new ArrayList<>(AnyCandidates.of(random));
                    var before = rule.over(List.copyOf(rows));
                    Collections.shuffle(rows, random);
                    var after = rule.over(rows);
                    assertThat(after.value()).isEqualTo(before.value());
                    assertThat(after.upTo()).isEqualTo(before.upTo());
                    assertThat(after.baseline()).isEqualTo(before.baseline());
                    assertThat(after.byType()).isEqualTo(before.byType());
                    assertThat(after.lines()).containsExactlyInAnyOrderElementsOf(before.lines());
                });
    }

    @Test
    void whatWasNotVerifiedOrNotDoneChangesNothing_rule5() {
        Trials.of(
                500,
                random -> {
                    var rule = AnyCandidates.rule(random);
                    var rows = AnyCandidates.of(random);
                    var never = Set.of(Why.NOT_VERIFIED, Why.STATUS);
                    var all = rule.over(rows);
                    var rest =
                            all.lines().stream()
                                    .filter(
                                            line ->
                                                    line.why() == null
                                                            || !never.contains(line.why()))
                                    .map(LedgerLine::candidate)
                                    .toList();
                    var without = rule.over(rest);
                    assertThat(without.value()).isEqualTo(all.value());
                    assertThat(without.upTo()).isEqualTo(all.upTo());
                    assertThat(without.byType()).isEqualTo(all.byType());
                });
    }

    @Test
    void whatIsExcludedAndHasNoPartsChangesNothing() {
        Trials.of(
                500,
                random -> {
                    var rule = AnyCandidates.rule(random);
                    var rows = AnyCandidates.of(random);
                    var wholes = rows.stream().map(Candidate::partOfId).collect(Collectors.toSet());
                    var all = rule.over(rows);
                    var rest =
                            all.lines().stream()
                                    .filter(
                                            line ->
                                                    line.outcome() != Outcome.NOT_COUNTED
                                                            || wholes.contains(
                                                                    line.candidate().id()))
                                    .map(LedgerLine::candidate)
                                    .toList();
                    assertThat(rule.over(rest).value()).isEqualTo(all.value());
                    assertThat(rule.over(rest).upTo()).isEqualTo(all.upTo());
                });
    }

    @Test
    void onePartMoreOfACountedActionNeverChangesTheValue_rule4() {
        Trials.of(
                1_000,
                random -> {
                    var rule = AnyCandidates.rule(random);
                    var rows = new ArrayList<>(AnyCandidates.of(random));
                    var before = rule.over(List.copyOf(rows));
                    before.lines().stream()
                            .filter(LedgerLine::counted)
                            .skip(random.nextInt(3))
                            .findFirst()
                            .map(line -> new CandidateRow(line.candidate()))
                            .ifPresent(
                                    whole ->
                                            rows.add(
                                                    AnyCandidates.single(random, 99)
                                                            .partOf(whole)
                                                            .row()));
                    var after = rule.over(rows);
                    assertThat(after.value()).isEqualTo(before.value());
                    assertThat(after.upTo()).isEqualTo(before.upTo());
                    assertThat(after.byType()).isEqualTo(before.byType());
                });
    }

    @Test
    void whateverPeopleDecideTheValueStaysWithinItsRange_rule8() {
        Trials.of(
                500,
                random -> {
                    var rule = AnyCandidates.rule(random);
                    var rows = AnyCandidates.of(random);
                    var open = rule.over(rows);
                    var decided = new HashMap<UUID, Candidate>();
                    rows.forEach(each -> decided.put(each.id(), each));
                    open.lines().stream()
                            .filter(LedgerLine::undecided)
                            .map(line -> new CandidateRow(line.candidate()))
                            .map(row -> row.judged(oneOf(random, "BEFORE", "WITHIN")).row())
                            .forEach(row -> decided.put(row.id(), row));
                    var value = rule.over(List.copyOf(decided.values())).value();
                    assertThat(value).isBetween(open.value(), open.upTo());
                });
    }
}
