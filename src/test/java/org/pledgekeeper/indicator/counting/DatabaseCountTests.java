package org.pledgekeeper.indicator.counting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pledgekeeper.support.Trials.oneOf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pledgekeeper.account.AccountService;
import org.pledgekeeper.support.ApplicationTest;
import org.pledgekeeper.support.Society;
import org.pledgekeeper.support.Trials;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The database counts what the rule says (rules 4, 5, 8), whatever was logged and in which order.
 */
@ApplicationTest
class DatabaseCountTests {

    @Autowired private FigureQuery figures;
    @Autowired private LedgerQuery ledgers;
    @Autowired private AccountService accounts;
    @Autowired private JdbcClient jdbc;

    private Society society;

    @BeforeEach
    void somebody() {
        society = Society.founded(accounts);
    }

    /** What both say of one candidate. */
    private record Line(
            String action,
            Outcome outcome,
            @Nullable Why why,
            @Nullable String whole,
            @Nullable String type) {}

    @Test
    void countsAsTheRuleSays() {
        Trials.of(
                60,
                random -> {
                    var rule = AnyCandidates.rule(random);
                    var rows = own(AnyCandidates.of(random));
                    var counted = new CountedRows(jdbc, society);
                    counted.define(rule);
                    counted.write(rows);
                    same(counted, rule, rows);
                });
    }

    @Test
    void countsAgainOnlyWhatAChangeReachesAndComesToTheSame() {
        Trials.of(
                40,
                random -> {
                    var rule = AnyCandidates.rule(random);
                    var rows = new ArrayList<>(own(AnyCandidates.of(random)));
                    var counted = new CountedRows(jdbc, society);
                    counted.define(rule);
                    counted.write(rows);
                    same(counted, rule, rows);
                    for (int change = 0; change < 4; change++) {
                        change(random, counted, rows);
                        same(counted, rule, rows);
                    }
                    var other = AnyCandidates.rule(random);
                    counted.define(other);
                    same(counted, other, rows);
                });
    }

    private static void change(Random random, CountedRows counted, List<Candidate> rows) {
        int at = random.nextInt(rows.size());
        var before = rows.get(at);
        if (random.nextInt(5) == 0 && rows.size() > 1) {
            counted.delete(rows.remove(at));
            return;
        }
        var fresh = AnyCandidates.single(random, before.number()).row();
        var moved = oneOf(random, before.partOfId(), null, rows.get(0).id());
        var part = before.id().equals(moved) || at == 0 ? null : moved;
        var after = new CandidateRow(fresh).as(before, part);
        counted.write(List.of(after));
        rows.set(at, after);
    }

    private void same(CountedRows counted, CountingRule rule, List<Candidate> rows) {
        var byHand = rule.over(rows);
        var window = counted.window(rule);
        var measures = byHand.types();
        assertThat(ledgers.all(List.of(window)).get(window.indicator()))
                .extracting(DatabaseCountTests::line)
                .containsExactlyInAnyOrderElementsOf(
                        byHand.lines().stream().map(each -> line(each, measures)).toList());
        var figure = figures.of(List.of(window)).get(window.indicator());
        assertThat(figure.value()).as("value").isEqualTo(byHand.value());
        assertThat(figure.upTo()).as("up to").isEqualTo(byHand.upTo());
        assertThat(figure.single()).as("single").isEqualTo(byHand.singleActions());
        assertThat(figure.byType()).as("by type").isEqualTo(byHand.byType());
        boolean ignores = rule.options().beforePledge().equals("IGNORE");
        assertThat(figure.baseline()).as("baseline").isEqualTo(ignores ? 0 : byHand.baseline());
        var earlier =
                rule.from().isAfter(rule.pledgeStart())
                        ? rule.until(rule.from().minusDays(1)).over(rows)
                        : new Ledger(List.of());
        assertThat(figure.fresh()).as("fresh").isEqualTo(byHand.newSince(earlier));
        assertThat(figure.candidates())
                .as("counted + not counted = candidates")
                .isEqualTo(rows.size())
                .isEqualTo(
                        figure.single()
                                + figure.undecided()
                                + figure.offered()
                                + figure.early()
                                + figure.excluded());
    }

    private static Line line(LedgerRow row) {
        boolean carries = row.outcome() != Outcome.NOT_COUNTED;
        return new Line(
                "A" + row.number(),
                row.outcome(),
                row.why(),
                row.whole() == null ? null : "A" + row.whole(),
                carries ? row.measureType() : null);
    }

    private static Line line(LedgerLine line, Map<UUID, String> types) {
        return new Line(
                line.candidate().reference(),
                line.outcome(),
                line.why(),
                line.why() == Why.PART ? line.detail() : null,
                line.outcome() == Outcome.NOT_COUNTED ? null : types.get(line.candidate().id()));
    }

    /** With series of their own: the same two ids are in every trial. */
    private static List<Candidate> own(List<Candidate> rows) {
        var one = UUID.randomUUID();
        var other = UUID.randomUUID();
        return rows.stream()
                .map(
                        each ->
                                each.seriesId() == null
                                        ? each
                                        : new CandidateRow(each)
                                                .series(
                                                        each.seriesId().getMostSignificantBits()
                                                                        == 1
                                                                ? one
                                                                : other)
                                                .row())
                .toList();
    }
}
