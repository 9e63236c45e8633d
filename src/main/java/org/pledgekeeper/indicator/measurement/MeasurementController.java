package org.pledgekeeper.indicator.measurement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pledgekeeper.account.Permission;
import org.pledgekeeper.indicator.card.CardQuery;
import org.pledgekeeper.indicator.counting.LedgerQuery.Excerpt;
import org.pledgekeeper.indicator.counting.Window;
import org.pledgekeeper.indicator.progress.Progresses;
import org.pledgekeeper.indicator.recorded.RecordedCards;
import org.pledgekeeper.pledge.PledgeDirectory;
import org.pledgekeeper.pledge.PledgeFacts;
import org.pledgekeeper.values.Language;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows what indicators say, and every action behind it. */
@Controller
class MeasurementController {

    /** Of each section of a ledger; the page of the ledger shows the rest. */
    private static final int LINES = 30;

    private final Measurements measurements;
    private final Ledgers ledgers;
    private final ObservationQuery observations;
    private final CardQuery cards;
    private final Progresses progresses;
    private final RecordedCards recorded;
    private final PledgeDirectory pledges;
    private final Clock clock;

    MeasurementController(
            Measurements measurements,
            Ledgers ledgers,
            ObservationQuery observations,
            CardQuery cards,
            Progresses progresses,
            RecordedCards recorded,
            PledgeDirectory pledges,
            Clock clock) {
        this.measurements = measurements;
        this.ledgers = ledgers;
        this.observations = observations;
        this.cards = cards;
        this.progresses = progresses;
        this.recorded = recorded;
        this.pledges = pledges;
        this.clock = clock;
    }

    /** What the signed-in person is offered to do. */
    record Offers(
            boolean define,
            boolean record,
            boolean confirm,
            boolean decide,
            boolean claim,
            boolean sheet) {}

    @GetMapping("/pledges/{code}/indicators")
    String list(
            @PathVariable String code,
            @RequestParam(required = false) @Nullable Integer period,
            Locale locale,
            Model model) {
        var pledge = pledges.require(code, Permission.READ);
        var choice = choice(pledge, period);
        var measured = measurements.of(pledge, choice.from(), choice.to());
        var progress = progresses.of(List.of(Measurement.asked(pledge, choice, measured)));
        model.addAttribute("pledge", pledge);
        model.addAttribute("choice", choice);
        model.addAttribute("progress", progress);
        model.addAttribute(
                "views",
                measured.stream()
                        .sorted(Measurement.worstFirst(progress))
                        .map(each -> new IndicatorView(each, List.of(), rightToLeft(locale)))
                        .toList());
        model.addAttribute("offers", offers(pledge, choice));
        return "indicator/list";
    }

    @GetMapping("/pledges/{code}/indicators/{indicator}")
    String show(
            @PathVariable String code,
            @PathVariable String indicator,
            @RequestParam(required = false) @Nullable Integer period,
            Locale locale,
            Model model) {
        var pledge = pledges.require(code, Permission.READ);
        var choice = choice(pledge, period);
        var measured = measurements.of(pledge, indicator, choice.from(), choice.to());
        model.addAttribute("pledge", pledge);
        model.addAttribute("choice", choice);
        var lines =
                ledgers.some(
                        pledge,
                        new Window(measured.indicator().id(), choice.from(), choice.to()),
                        Excerpt.of(LINES));
        model.addAttribute("view", new IndicatorView(measured, lines, rightToLeft(locale)));
        model.addAttribute(
                "progress",
                progresses
                        .of(List.of(Measurement.asked(pledge, choice, List.of(measured))))
                        .get(measured.indicator().id()));
        model.addAttribute("card", cards.of(measured.indicator().id(), id(choice)));
        model.addAttribute("recorded", recorded.of(pledge, measured.indicator(), choice.chosen()));
        model.addAttribute("offers", offers(pledge, choice));
        model.addAttribute("own", own(measured));
        model.addAttribute("waiting", observations.claimsWaiting(measured.indicator().id()));
        model.addAttribute(
                "earlier",
                observations.earlierLevel(measured.indicator().id(), choice.from()).orElse(null));
        return "indicator/show";
    }

    private PeriodChoice choice(PledgeFacts pledge, @Nullable Integer period) {
        return PeriodChoice.of(pledge, pledges.periods(pledge.id()), period, LocalDate.now(clock));
    }

    private static @Nullable UUID id(PeriodChoice choice) {
        var chosen = choice.chosen();
        return chosen == null ? null : chosen.id();
    }

    private Offers offers(PledgeFacts pledge, PeriodChoice choice) {
        var person = pledges.person();
        return new Offers(
                pledge.allows(person, Permission.KEEP_PLEDGE),
                choice.open() && pledge.allows(person, Permission.RECORD_VALUE),
                choice.open() && pledge.allows(person, Permission.CONFIRM_VALUE),
                pledge.allows(person, Permission.VERIFY),
                pledge.open() && pledge.allows(person, Permission.LOG),
                pledge.allows(person, Permission.RECORD_VALUE));
    }

    /** Whether the person chose the level: somebody else has to confirm it. */
    private boolean own(Measurement measured) {
        var level = measured.level();
        return level != null && level.assessor().equals(pledges.person().id().value());
    }

    private static boolean rightToLeft(Locale locale) {
        return new Language(locale.getLanguage()).rightToLeft();
    }
}
