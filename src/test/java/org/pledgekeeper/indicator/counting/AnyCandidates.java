package org.pledgekeeper.indicator.counting;

import static org.pledgekeeper.support.Trials.oneOf;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.pledgekeeper.values.MeasureType;

/**
 * Actions at random: series, parts of parts, umbrellas, drafts, plans, dates that leave it open.
 */
final class AnyCandidates {

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
                        .span(oneOf(random, "", "2015", "2019", "2021", "2025", "/..", "2014/2020"))
                        .judged(oneOf(random, null, null, "BEFORE", "WITHIN", "AFTER"))
                        .type(oneOf(random, null, MeasureType.WEBINAR, MeasureType.FUNDING))
                        .countable(random.nextInt(6) > 0);
        return random.nextBoolean() ? row.proven() : row;
    }
}
