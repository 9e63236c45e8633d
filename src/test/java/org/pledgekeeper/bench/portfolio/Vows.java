package org.pledgekeeper.bench.portfolio;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.pledgekeeper.bench.portfolio.Societies.Society;

/** Pledges with their plan, periods and indicators. */
final class Vows {

    private record Conference(int number, LocalDate from, LocalDate to) {}

    private static final List<Conference> CONFERENCES =
            List.of(
                    new Conference(34, LocalDate.of(2024, 10, 31), LocalDate.of(2028, 10, 31)),
                    new Conference(33, LocalDate.of(2019, 12, 9), LocalDate.of(2023, 12, 31)),
                    new Conference(32, LocalDate.of(2015, 12, 8), LocalDate.of(2019, 12, 8)));

    private final Tables tables;
    private final Dice dice;
    private final Texts texts;
    private final Societies societies;

    Vows(Tables tables, Dice dice, Texts texts, Societies societies) {
        this.tables = tables;
        this.dice = dice;
        this.texts = texts;
        this.societies = societies;
    }

    /** The largest pledge, and one in twenty, is the largest Society's. */
    Vow next(int number, int actions) {
        var author = number % 20 == 0 ? societies.largest() : societies.other();
        var conference = number == 0 ? CONFERENCES.get(1) : dice.often(CONFERENCES);
        var language = texts.language();
        var made = dice.within(conference.from().minusDays(60));
        var id = dice.id(made);
        var state = state(number, conference);
        tables.pledges.row(
                id,
                "p" + number,
                texts.said("commitment", language),
                texts.told(language),
                "JOINT",
                "{\"original\":\"en\",\"texts\":{\"en\":\"%drd International Conference\"}}"
                        .formatted(conference.number()),
                conference.from(),
                conference.to(),
                state,
                state.equals("CLOSED")
                        ? dice.weighted("FULFILLED", 5, "PARTLY", 4, "NOT", 1)
                        : null,
                actions,
                author.managers().get(0),
                made);
        tables.parties.row(id, author.id(), "AUTHOR");
        tables.parties.row(id, societies.federation().id(), "SIGNATORY");
        periods(id, conference, author);
        return vow(id, language, conference, author, actions);
    }

    private String state(int number, Conference conference) {
        return switch (number == 0 ? 34 : conference.number()) {
            case 34 -> "ACTIVE";
            case 33 -> dice.weighted("ACTIVE", 4, "CLOSED", 6);
            default -> "CLOSED";
        };
    }

    private Vow vow(
            UUID id, Vocabulary language, Conference conference, Society author, int actions) {
        var until = Portfolio.TODAY.isBefore(conference.to()) ? Portfolio.TODAY : conference.to();
        return new Vow(
                id,
                language,
                conference.from(),
                conference.to(),
                until,
                plan(id, language),
                indicators(id, language),
                series(id, language, actions),
                author.writers(),
                author.managers());
    }

    /** A parent has its children after it, as in a written plan. */
    private List<UUID> plan(UUID pledge, Vocabulary language) {
        var plan = new ArrayList<UUID>();
        int many = 3 + dice.skewed(9);
        for (int position = 0; position < many; position++) {
            var id = commitment(pledge, null, "" + (position + 1), position, language);
            plan.add(id);
            if (dice.chance(0.2)) {
                plan.add(commitment(pledge, id, position + 1 + ".a", 0, language));
                plan.add(commitment(pledge, id, position + 1 + ".b", 1, language));
            }
        }
        return plan;
    }

    private UUID commitment(
            UUID pledge, UUID parent, String code, int position, Vocabulary language) {
        var id = dice.key();
        tables.commitments.row(
                id, pledge, parent, code, position, texts.said("commitment", language));
        return id;
    }

    private List<UUID> indicators(UUID pledge, Vocabulary language) {
        return IntStream.rangeClosed(1, 10)
                .mapToObj(
                        each -> {
                            var id = dice.key();
                            tables.indicators.row(
                                    id,
                                    pledge,
                                    each,
                                    each,
                                    "COUNT",
                                    texts.said("commitment", language),
                                    each == 1);
                            return id;
                        })
                .toList();
    }

    /** One in ten actions is in a series, and five make one. */
    private List<UUID> series(UUID pledge, Vocabulary language, int actions) {
        return Stream.generate(dice::key)
                .limit(2 + actions / 50)
                .peek(id -> tables.series.row(id, pledge, texts.said("series", language)))
                .toList();
    }

    /** The first half, whose report is being written, and the whole. */
    private void periods(UUID pledge, Conference conference, Society author) {
        var half = dice.key();
        var middle = conference.from().plusYears(2);
        tables.periods.row(
                half,
                pledge,
                1,
                conference.from(),
                middle,
                middle.plusDays(60),
                "MID_TERM",
                "OPEN");
        tables.reports.row(
                dice.key(),
                pledge,
                1,
                half,
                "DRAFT",
                author.managers().get(0),
                dice.within(middle));
        tables.periods.row(
                dice.key(),
                pledge,
                2,
                middle.plusDays(1),
                conference.to(),
                conference.to().plusDays(60),
                "FINAL",
                "OPEN");
    }
}
