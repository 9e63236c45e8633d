package org.pledgekeeper.indicator.progress;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Locale;
import org.pledgekeeper.account.Permission;
import org.pledgekeeper.indicator.IndicatorDirectory;
import org.pledgekeeper.platform.Refusal;
import org.pledgekeeper.platform.page.FormErrors;
import org.pledgekeeper.pledge.PeriodFacts;
import org.pledgekeeper.pledge.PledgeDirectory;
import org.pledgekeeper.values.Language;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Pages on which a person says how an indicator fares. */
@Controller
@RequestMapping("/pledges/{pledge}/indicators/{indicator}/status")
class StatusController {

    private final StatusService statuses;
    private final StatusPage pages;
    private final IndicatorDirectory indicators;
    private final PledgeDirectory pledges;

    StatusController(
            StatusService statuses,
            StatusPage pages,
            IndicatorDirectory indicators,
            PledgeDirectory pledges) {
        this.statuses = statuses;
        this.pages = pages;
        this.indicators = indicators;
        this.pledges = pledges;
    }

    @GetMapping
    ModelAndView open(
            @PathVariable String pledge,
            @PathVariable String indicator,
            @RequestParam int period,
            Locale locale) {
        var stated = pages.stated(pledge, indicator, period);
        return page(pledge, indicator, period, HttpStatus.OK)
                .addObject("form", StatusForm.of(stated, new Language(locale.getLanguage())));
    }

    @PostMapping
    ModelAndView say(
            @PathVariable String pledge,
            @PathVariable String indicator,
            @RequestParam int period,
            @Valid @ModelAttribute("form") StatusForm form,
            BindingResult errors,
            RedirectAttributes after) {
        var again = page(pledge, indicator, period, HttpStatus.UNPROCESSABLE_CONTENT);
        if (errors.hasErrors()) {
            return again;
        }
        try {
            statuses.say(pledge, indicator, period, form.chosen(), form.why(), form.version());
        } catch (Refusal refusal) {
            FormErrors.add(errors, refusal);
            return again;
        } catch (OptimisticLockingFailureException changedMeanwhile) {
            again.setStatus(HttpStatus.CONFLICT);
            return again.addObject("theirs", pages.stated(pledge, indicator, period));
        }
        return done(period, "progress.said", after);
    }

    @PostMapping("/withdraw")
    ModelAndView withdraw(
            @PathVariable String pledge,
            @PathVariable String indicator,
            @RequestParam int period,
            RedirectAttributes after) {
        statuses.withdraw(pledge, indicator, period);
        return done(period, "progress.withdrawn", after);
    }

    private ModelAndView page(String code, String indicator, int number, HttpStatus status) {
        var pledge = pledges.require(code, Permission.CONFIRM_VALUE);
        var period = PeriodFacts.numbered(pledges.periods(pledge.id()), number);
        return new ModelAndView("indicator/status", status)
                .addObject("pledge", pledge)
                .addObject("chosen", period)
                .addObject("indicator", indicators.require(pledge, indicator))
                .addObject("statuses", List.copyOf(StatusService.SAYABLE))
                .addObject("languages", Language.INTERFACE);
    }

    private static ModelAndView done(int period, String key, RedirectAttributes after) {
        after.addFlashAttribute("done", key);
        after.addAttribute("period", period);
        return new ModelAndView("redirect:/pledges/{pledge}/indicators/{indicator}");
    }
}
