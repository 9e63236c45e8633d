package org.pledgekeeper.indicator.counting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.pledgekeeper.values.MeasureType;

/** What holds of every ledger, tried on actions at random; the seed makes it repeatable. */
class AnythingLoggedTest {

    private static final LocalDate START = LocalDate.of(2019, 12, 9);
    private static final LocalDate END = LocalDate.of(2023, 12, 31);
    private static final CountingRule RULE =
            new CountingRule(START, END, END, Set.of(), false, false);

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

    private static CandidateRow action(int number) {
        return CandidateRow.numbered(number);
    }
}
