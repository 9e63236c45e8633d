package org.pledgekeeper.indicator.measurement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pledgekeeper.account.Permission;
import org.pledgekeeper.indicator.IndicatorDirectory;
import org.pledgekeeper.indicator.counting.LedgerQuery.Excerpt;
import org.pledgekeeper.indicator.counting.Section;
import org.pledgekeeper.indicator.counting.Window;
import org.pledgekeeper.pledge.PledgeDirectory;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Shows the actions behind one figure, however many, a page at a time. */
@Controller
class LedgerController {

    private static final int PAGE_SIZE = 50;

    private final Ledgers ledgers;
    private final IndicatorDirectory indicators;
    private final PledgeDirectory pledges;
    private final Clock clock;

    LedgerController(
            Ledgers ledgers, IndicatorDirectory indicators, PledgeDirectory pledges, Clock clock) {
        this.ledgers = ledgers;
        this.indicators = indicators;
        this.pledges = pledges;
        this.clock = clock;
    }

    /**
     * Which lines, as the address says it.
     *
     * @param type a MeasureType name or NOT_STATED; empty for all
     * @param fresh only what is new in the period
     */
    record Asked(
            @Nullable Section section,
            @Nullable String type,
            @Nullable Boolean fresh,
            @Nullable Integer period,
            @Nullable Integer page) {

        int number() {
            return page == null || page < 1 ? 1 : Math.min(page, 1_000_000);
        }

        boolean onlyFresh() {
            return Boolean.TRUE.equals(fresh);
        }

        Section shown() {
            return section == null ? Section.COUNTED : section;
        }

        /** One more than a page holds, to know whether there is another. */
        Excerpt excerpt() {
            return new Excerpt(
                    shown(),
                    type == null ? "" : type,
                    onlyFresh(),
                    (number() - 1) * PAGE_SIZE,
                    PAGE_SIZE + 1);
        }
    }

    @GetMapping("/pledges/{code}/indicators/{indicator}/ledger")
    String ledger(
            @PathVariable String code, @PathVariable String indicator, Asked asked, Model model) {
        var pledge = pledges.require(code, Permission.READ);
        var facts = indicators.require(pledge, indicator);
        var choice =
                PeriodChoice.of(
                        pledge, pledges.periods(pledge.id()), asked.period(), LocalDate.now(clock));
        var window = new Window(facts.id(), choice.from(), choice.to());
        var found = ledgers.some(pledge, window, asked.excerpt());
        var rows = found.subList(0, Math.min(PAGE_SIZE, found.size()));
        model.addAttribute("pledge", pledge);
        model.addAttribute("indicator", facts);
        model.addAttribute("choice", choice);
        model.addAttribute("type", asked.type());
        model.addAttribute("fresh", asked.onlyFresh());
        model.addAttribute("section", asked.shown());
        model.addAttribute("sections", List.of(Section.values()));
        model.addAttribute("number", asked.number());
        model.addAttribute("more", found.size() > PAGE_SIZE);
        model.addAttribute("measures", CountedMeasure.of(rows));
        return "indicator/ledger-page";
    }
}
