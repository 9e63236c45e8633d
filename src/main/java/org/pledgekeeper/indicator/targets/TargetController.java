package org.pledgekeeper.indicator.targets;

import org.pledgekeeper.account.Permission;
import org.pledgekeeper.indicator.IndicatorDirectory;
import org.pledgekeeper.indicator.IndicatorFacts;
import org.pledgekeeper.platform.Refusal;
import org.pledgekeeper.platform.page.FormErrors;
import org.pledgekeeper.pledge.PledgeDirectory;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page on which managers set what an indicator is to reach. */
@Controller
@RequestMapping("/pledges/{code}/indicators/{indicator}/targets")
class TargetController {

    private final TargetService targets;
    private final IndicatorDirectory indicators;
    private final PledgeDirectory pledges;

    TargetController(
            TargetService targets, IndicatorDirectory indicators, PledgeDirectory pledges) {
        this.targets = targets;
        this.indicators = indicators;
        this.pledges = pledges;
    }

    @GetMapping
    ModelAndView open(@PathVariable String code, @PathVariable String indicator) {
        var facts = facts(code, indicator);
        return page(code, facts, HttpStatus.OK)
                .addObject("form", TargetForm.of(targets.of(code, facts)));
    }

    @PostMapping
    ModelAndView save(
            @PathVariable String code,
            @PathVariable String indicator,
            @ModelAttribute("form") TargetForm form,
            BindingResult errors,
            RedirectAttributes after) {
        var facts = facts(code, indicator);
        var asked = form.read(facts, errors);
        if (errors.hasErrors()) {
            return page(code, facts, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        try {
            targets.set(code, indicator, asked, form.seen());
        } catch (Refusal refusal) {
            FormErrors.add(errors, refusal);
            return page(code, facts, HttpStatus.UNPROCESSABLE_CONTENT);
        } catch (OptimisticLockingFailureException changedMeanwhile) {
            return page(code, facts, HttpStatus.CONFLICT)
                    .addObject("meanwhile", true)
                    .addObject("form", form.over(targets.of(code, facts)));
        }
        after.addFlashAttribute("done", "indicator.targets-saved");
        return new ModelAndView("redirect:/pledges/{code}/indicators/{indicator}");
    }

    private IndicatorFacts facts(String code, String indicator) {
        return indicators.require(pledges.require(code, Permission.KEEP_PLEDGE), indicator);
    }

    private ModelAndView page(String code, IndicatorFacts indicator, HttpStatus status) {
        return new ModelAndView("indicator/targets", status)
                .addObject("pledge", pledges.require(code, Permission.KEEP_PLEDGE))
                .addObject("indicator", indicator)
                .addObject("lines", targets.of(code, indicator))
                .addObject("meanwhile", false);
    }
}
