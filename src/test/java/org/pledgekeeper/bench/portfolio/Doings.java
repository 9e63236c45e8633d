package org.pledgekeeper.bench.portfolio;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.pledgekeeper.values.MeasureType;
import org.pledgekeeper.values.Reason;

/** What was done, planned or prevented for one pledge, with all that hangs on it. */
final class Doings {

    private static final List<MeasureType> TYPES = List.of(MeasureType.values());
    private static final List<Reason.Code> REASONS =
            List.of(Reason.Code.values()).subList(0, Reason.Code.OTHER.ordinal());
    private static final List<String> COUNTRIES = List.of(Locale.getISOCountries());

    private final Tables tables;
    private final Dice dice;
    private final Texts texts;
    private final Spans spans;
    private final Ties ties;
    private final Vow vow;

    /** Actions that may have parts; the latest ones. */
    private final List<UUID> wholes = new ArrayList<>();

    Doings(Tables tables, Dice dice, Texts texts, Vow vow) {
        this.tables = tables;
        this.dice = dice;
        this.texts = texts;
        this.spans = new Spans(dice, vow);
        this.ties = new Ties(tables, dice, texts, vow);
        this.vow = vow;
    }

    void log(int number) {
        var status =
                dice.weighted(
                        "COMPLETED",
                        62,
                        "ONGOING",
                        14,
                        "PLANNED",
                        10,
                        "IDEA",
                        3,
                        "PREVENTED",
                        3,
                        "CANCELLED",
                        3,
                        "POSTPONED",
                        3,
                        "SUSPENDED",
                        2);
        var state =
                status.equals("IDEA")
                        ? "DRAFT"
                        : dice.weighted("VERIFIED", 88, "SUBMITTED", 5, "DRAFT", 5, "RETURNED", 2);
        var language = dice.chance(0.8) ? vow.language() : texts.language();
        var logged = dice.within(dice.day(vow.startsOn(), vow.until()));
        var action = action(number, status, state, language, logged);
        action.into(tables.actions);
        ties.of(action, language);
        remember(action);
        if (state.equals("VERIFIED") && dice.chance(0.005)) {
            revised(action, language);
        }
    }

    private ActionRow action(
            int number, String status, String state, Vocabulary language, Instant logged) {
        var changed = logged.plusSeconds(dice.skewed(40 * 86_400));
        var partOf = !wholes.isEmpty() && dice.chance(0.08) ? dice.any(wholes) : null;
        var place =
                dice.weighted(
                        "CITY", 45, "COUNTRY", 20, "ONLINE", 15, "UNSPECIFIED", 15, "WORLDWIDE", 5);
        var hindered = List.of("PREVENTED", "CANCELLED", "POSTPONED", "SUSPENDED").contains(status);
        return new ActionRow(
                dice.id(logged),
                vow,
                number,
                null,
                texts.said("title", language),
                texts.told(language),
                dice.chance(0.9) ? dice.often(TYPES).name() : null,
                spans.of(status, logged),
                status.equals("POSTPONED") ? spans.of("PLANNED", logged) : null,
                place,
                place.equals("CITY") ? town(language) : null,
                place.equals("CITY") || place.equals("COUNTRY") ? dice.often(COUNTRIES) : null,
                status,
                state,
                hindered ? dice.often(REASONS).name() : null,
                dice.chance(0.1) ? dice.often(vow.series()) : null,
                partOf,
                partOf != null || !dice.chance(0.01),
                dice.chance(0.2) ? texts.said("result", language) : null,
                dice.chance(0.05) ? texts.said("result", language) : null,
                dice.weighted("INTERNAL", 55, "PUBLIC", 42, "RESTRICTED", 3),
                dice.often(vow.writers()),
                dice.any(vow.managers()),
                logged,
                changed,
                dice.chance(0.005) ? changed : null);
    }

    private String town(Vocabulary language) {
        return "{\"original\":\"%1$s\",\"texts\":{\"%1$s\":\"%2$s\"}}"
                .formatted(
                        language.language(),
                        Towns.name(dice.skewed(Towns.MANY), language.language().equals("ar")));
    }

    private void remember(ActionRow action) {
        if (action.partOf() == null && action.deletedAt() == null) {
            wholes.add(action.id());
            if (wholes.size() > 20) {
                wholes.remove(0);
            }
        }
    }

    /** A draft that will take the place of the verified one. */
    private void revised(ActionRow verified, Vocabulary language) {
        var later = verified.changedAt().plusSeconds(86_400);
        var draft =
                new ActionRow(
                        dice.id(later),
                        vow,
                        null,
                        verified.id(),
                        verified.title(),
                        texts.told(language),
                        verified.type(),
                        verified.span(),
                        verified.formerSpan(),
                        verified.placeKind(),
                        verified.placeLabel(),
                        verified.country(),
                        verified.status(),
                        dice.weighted("DRAFT", 1, "SUBMITTED", 1),
                        verified.reason(),
                        verified.series(),
                        verified.partOf(),
                        verified.countable(),
                        verified.result(),
                        verified.lesson(),
                        verified.visibility(),
                        verified.writer(),
                        null,
                        later,
                        later,
                        null);
        draft.into(tables.actions);
        ties.of(draft, language);
    }
}
