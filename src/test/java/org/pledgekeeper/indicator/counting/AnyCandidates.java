package org.pledgekeeper.indicator.counting;

import static org.pledgekeeper.support.Trials.oneOf;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.pledgekeeper.values.MeasureType;

/**
 * Actions at random: series, parts of parts, umbrellas, drafts, plans, dates that leave it open.
 */
final class AnyCandidates {

    static final LocalDate START = LocalDate.of(2019, 12, 9);
    static final LocalDate END = LocalDate.of(2023, 12, 31);

    private AnyCandidates() {}

    static List<Candidate> of(Random random) {
        var series = List.of(new UUID(1, 1), new UUID(2, 2));
        var rows = new ArrayList<CandidateRow>();
        int last = 1 + random.nextInt(25);
        for (int number = 1; number <= last; number++) {
            var row = single(random, number);
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

    static CandidateRow single(Random random, int number) {
        var row =
                CandidateRow.numbered(number)
                        .status(oneOf(random, "COMPLETED", "ONGOING", "PLANNED", "PREVENTED"))
                        .record(oneOf(random, "VERIFIED", "VERIFIED", "DRAFT"))
                        .span(
                                oneOf(
                                        random,
                                        "",
                                        "2015",
                                        "2019",
                                        "2021",
                                        "2021-03",
                                        "2025",
                                        "/..",
                                        "2014/2020",
                                        "../2021",
                                        "2020/..",
                                        "PLEDGE"))
                        .judged(oneOf(random, null, null, "BEFORE", "WITHIN", "AFTER"))
                        .type(oneOf(random, null, MeasureType.WEBINAR, MeasureType.FUNDING))
                        .countable(random.nextInt(6) > 0);
        return random.nextBoolean() ? row.proven() : row;
    }

    static CountingRule rule(Random random) {
        var to = oneOf(random, END, LocalDate.of(2021, 6, 30), LocalDate.of(2027, 12, 31));
        return new CountingRule(
                START,
                END,
                oneOf(random, START, LocalDate.of(2020, 12, 31), LocalDate.of(2021, 1, 1)),
                to,
                oneOf(random, Set.of(), Set.of(), Set.of(MeasureType.WEBINAR)),
                random.nextInt(4) == 0,
                random.nextInt(4) == 0,
                new CountingRule.Options(
                        oneOf(random, Set.of(), Set.of(), Set.of("COMPLETED")),
                        oneOf(random, "CUMULATIVE", "CUMULATIVE", "OVERLAPS", "STARTED_IN"),
                        oneOf(random, "BASELINE", "BASELINE", "COUNT", "IGNORE"),
                        oneOf(random, "DECIDE", "DECIDE", "COUNT", "EXCLUDE")));
    }
}
