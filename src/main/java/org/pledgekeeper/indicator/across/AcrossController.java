package org.pledgekeeper.indicator.across;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.pledgekeeper.indicator.measurement.IndicatorView;
import org.pledgekeeper.indicator.measurement.Measurement;
import org.pledgekeeper.indicator.measurement.Measurements;
import org.pledgekeeper.indicator.measurement.Measurements.Asked;
import org.pledgekeeper.indicator.measurement.PeriodChoice;
import org.pledgekeeper.indicator.progress.Progress;
import org.pledgekeeper.indicator.progress.Progresses;
import org.pledgekeeper.pledge.PledgeDirectory;
import org.pledgekeeper.pledge.PledgeFacts;
import org.pledgekeeper.values.Language;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows the indicators of all pledges that a person may read. */
@Controller
class AcrossController {

    private static final int PLEDGES = 10;

    private final Measurements measurements;
    private final Progresses progresses;
    private final PledgeDirectory pledges;
    private final Clock clock;

    AcrossController(
            Measurements measurements,
            Progresses progresses,
            PledgeDirectory pledges,
            Clock clock) {
        this.measurements = measurements;
        this.progresses = progresses;
        this.pledges = pledges;
        this.clock = clock;
    }

    /** The indicators of one pledge, worst first. */
    record OfPledge(PledgeFacts pledge, PeriodChoice choice, List<IndicatorView> views) {}

    @GetMapping("/indicators")
    String across(@RequestParam(defaultValue = "1") String page, Locale locale, Model model) {
        var shown = pledges.readable(page, PLEDGES);
        model.addAttribute("shown", shown);
        model.addAttribute("all", measured(shown.rows(), locale, model));
        return "indicator/across";
    }

    private List<OfPledge> measured(List<PledgeFacts> of, Locale locale, Model model) {
        var periods = pledges.periods(of.stream().map(PledgeFacts::id).toList());
        var today = LocalDate.now(clock);
        var choices =
                of.stream()
                        .map(
                                each ->
                                        PeriodChoice.of(
                                                each,
                                                periods.getOrDefault(each.id().value(), List.of()),
                                                null,
                                                today))
                        .toList();
        var measured =
                measurements.of(
                        IntStream.range(0, of.size())
                                .mapToObj(i -> asked(of.get(i), choices.get(i)))
                                .toList());
        var progress =
                progresses.of(
                        IntStream.range(0, of.size())
                                .mapToObj(
                                        i ->
                                                Measurement.asked(
                                                        of.get(i), choices.get(i), measured.get(i)))
                                .toList());
        model.addAttribute("progress", progress);
        return IntStream.range(0, of.size())
                .mapToObj(
                        i ->
                                new OfPledge(
                                        of.get(i),
                                        choices.get(i),
                                        views(measured.get(i), progress, locale)))
                .filter(each -> !each.views().isEmpty())
                .toList();
    }

    private static Asked asked(PledgeFacts pledge, PeriodChoice choice) {
        return new Asked(pledge, choice.from(), choice.to());
    }

    private static List<IndicatorView> views(
            List<Measurement> measured, Map<UUID, Progress> progress, Locale locale) {
        boolean rightToLeft = new Language(locale.getLanguage()).rightToLeft();
        return measured.stream()
                .sorted(Measurement.worstFirst(progress))
                .map(each -> new IndicatorView(each, List.of(), rightToLeft))
                .toList();
    }
}
