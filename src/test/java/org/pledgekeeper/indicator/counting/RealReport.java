package org.pledgekeeper.indicator.counting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.pledgekeeper.values.Language;
import org.pledgekeeper.values.LocalisedText;
import org.pledgekeeper.values.MeasureType;
import org.pledgekeeper.values.TimeOrderedId;
import org.pledgekeeper.values.Timespan;
import org.pledgekeeper.values.Visibility;

/**
 * The actions of the real report on trafficking, as rows: name, status, dates, what a person judged
 * about them, type, series, parent, countable, claim for indicator 2.
 */
final class RealReport {

    private static final String ACTIONS =
            """
            A01   ONGOING   /..       -      NETWORK_LEADERSHIP    -   -   counts   STATED
            A02   COMPLETED 2019      -      MEETING_IN_PERSON     SR1 -   counts   STATED
            A03   PREVENTED 2020      -      MEETING_IN_PERSON     SR1 -   counts   -
            A04   PREVENTED 2021      -      MEETING_IN_PERSON     SR1 -   counts   -
            A05   COMPLETED 2022      -      MEETING_IN_PERSON     SR1 -   counts   STATED
            A06   PLANNED   2024      -      MEETING_IN_PERSON     SR1 -   counts   STATED
            A07   COMPLETED ?         WITHIN WEBINAR               -   -   counts   INFERRED
            A08   COMPLETED ?         WITHIN PUBLICATION           -   -   counts   INFERRED
            A09   ONGOING   /..       -      TECHNICAL_ADVICE      -   -   counts   INFERRED
            A09.1 ONGOING   /..       -      TECHNICAL_ADVICE      -   A09 counts   -
            A09.2 ONGOING   /..       -      TECHNICAL_ADVICE      -   A09 counts   -
            A09.3 ONGOING   /..       -      TECHNICAL_ADVICE      -   A09 counts   -
            A09.4 ONGOING   /..       -      TECHNICAL_ADVICE      -   A09 counts   -
            A10   ONGOING   /..       -      NETWORK_PARTICIPATION -   -   counts   INFERRED
            A11   ONGOING   /..       -      NETWORK_PARTICIPATION -   -   counts   STATED
            A12   ONGOING   /..       -      ONLINE_PLATFORM       -   -   counts   STATED
            A13   PLANNED   2024      -      ONLINE_PLATFORM       -   -   counts   -
            A14   COMPLETED ?         WITHIN POLICY_INFLUENCE      -   -   counts   -
            A15   COMPLETED ?         WITHIN POLICY_INFLUENCE      -   -   counts   -
            A16   COMPLETED 2014/2018 -      ASSESSMENT            -   -   counts   -
            A17   ONGOING   /..       -      ASSESSMENT            -   -   counts   -
            A18   COMPLETED ?         WITHIN STRATEGY              -   -   counts   -
            A19   ONGOING   /..       -      STRATEGY              -   -   counts   -
            A20   ONGOING   /..       -      COORDINATION          -   -   umbrella -
            A21   ONGOING   /..       -      TRAINING_DELIVERY     -   -   umbrella -
            A22   COMPLETED ?         BEFORE GUIDANCE_TOOL         -   -   counts   -
            A23   COMPLETED ?         BEFORE FUNDING               -   -   counts   -
            A24   ONGOING   /..       -      TRAINING_DELIVERY     -   -   umbrella -
            A25   ONGOING   /..       -      TRAINING_PRODUCT      -   A24 counts   -
            A26   ONGOING   /..       -      TRAINING_PRODUCT      -   A24 counts   -
            A27   ONGOING   /..       -      TRAINING_PRODUCT      -   A24 counts   -
            A28   COMPLETED 2020      -      TRAINING_PRODUCT      -   -   counts   -
            A29   ONGOING   2020/..   -      TRAINING_PRODUCT      -   A28 counts   -
            A30   COMPLETED 2023      -      TRAINING_DELIVERY     SR3 -   counts   STATED
            A31   COMPLETED 2023~     -      COORDINATION          -   -   counts   INFERRED
            A32   COMPLETED 2023      -      TRAINING_PRODUCT      -   -   counts   -
            A33   COMPLETED 2023      -      TRAINING_DELIVERY     SR2 -   counts   STATED
            A34   COMPLETED 2023      -      TRAINING_DELIVERY     SR2 -   counts   STATED
            A35   COMPLETED 2023      -      TRAINING_DELIVERY     SR2 -   counts   STATED
            A36   COMPLETED 2023      -      WEBINAR               -   -   counts   STATED
            A37   ONGOING   PLEDGE    -      ADVOCACY              -   -   counts   -
            """;

    private static final UUID INDICATOR = TimeOrderedId.next();

    private RealReport() {}

    /** For indicator 1, whose candidates are all actions of its commitments. */
    static List<Candidate> forTheCount() {
        return read(false);
    }

    /** For indicator 2: what the report names there, and what would fit too. */
    static List<Candidate> forTheJudgement() {
        return read(true);
    }

    /** Title, which here is the name in the report. */
    static String name(LedgerLine line) {
        return line.candidate().title().originalText();
    }

    private static List<Candidate> read(boolean onlyLinked) {
        Map<String, UUID> ids = new HashMap<>();
        var found = new ArrayList<Candidate>();
        for (var row : ACTIONS.lines().map(line -> line.split(" +")).toList()) {
            var link = row[8];
            if (!onlyLinked || !link.equals("-")) {
                found.add(candidate(row, onlyLinked ? link : "AS_ABOVE", ids, found.size() + 1));
            }
        }
        return found;
    }

    private static Candidate candidate(
            String[] row, String origin, Map<String, UUID> ids, int number) {
        return new Candidate(
                INDICATOR,
                id(ids, row[0]),
                number,
                LocalisedText.of(Language.EN, row[0]),
                MeasureType.valueOf(row[4]),
                Timespan.parse(row[2].equals("?") ? "" : row[2]),
                row[1],
                "VERIFIED",
                row[5].equals("-") ? null : id(ids, row[5]),
                row[5].equals("-") ? null : LocalisedText.of(Language.EN, row[5]),
                row[6].equals("-") ? null : id(ids, row[6]),
                row[7].equals("counts"),
                row[3].equals("-") ? null : row[3],
                false,
                origin,
                Visibility.INTERNAL,
                INDICATOR);
    }

    private static UUID id(Map<String, UUID> ids, String name) {
        return ids.computeIfAbsent(name, any -> TimeOrderedId.next());
    }
}
