package org.pledgekeeper.indicator;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.pledgekeeper.account.Permission;
import org.pledgekeeper.platform.Refusal;
import org.pledgekeeper.platform.page.FormErrors;
import org.pledgekeeper.pledge.PledgeDirectory;
import org.pledgekeeper.values.Language;
import org.pledgekeeper.values.MeasureType;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Pages on which managers say what a pledge is measured by. */
@Controller
class IndicatorController {

    private static final String FORM = "indicator/form";

    private final IndicatorService indicators;
    private final IndicatorDirectory directory;
    private final PledgeDirectory pledges;

    IndicatorController(
            IndicatorService indicators, IndicatorDirectory directory, PledgeDirectory pledges) {
        this.indicators = indicators;
        this.directory = directory;
        this.pledges = pledges;
    }

    @GetMapping("/pledges/{code}/indicators/new")
    ModelAndView fresh(@PathVariable String code, Locale locale) {
        return page(code, null, HttpStatus.OK)
                .addObject("form", IndicatorForm.empty(new Language(locale.getLanguage())));
    }

    @PostMapping("/pledges/{code}/indicators/new")
    ModelAndView define(
            @PathVariable String code,
            @Valid @ModelAttribute("form") IndicatorForm form,
            BindingResult errors,
            RedirectAttributes after) {
        var again = page(code, null, HttpStatus.UNPROCESSABLE_CONTENT);
        if (errors.hasErrors()) {
            return again;
        }
        try {
            indicators.define(code, form.toCommand(null));
        } catch (Refusal refusal) {
            FormErrors.add(errors, refusal);
            return again;
        }
        return done(form, "indicator.defined", after);
    }

    @GetMapping("/pledges/{code}/indicators/{indicator}/edit")
    ModelAndView edit(@PathVariable String code, @PathVariable String indicator) {
        var facts = facts(code, indicator);
        return page(code, facts, HttpStatus.OK).addObject("form", IndicatorForm.of(facts));
    }

    @PostMapping("/pledges/{code}/indicators/{indicator}/edit")
    ModelAndView redefine(
            @PathVariable String code,
            @PathVariable String indicator,
            @Valid @ModelAttribute("form") IndicatorForm form,
            BindingResult errors,
            RedirectAttributes after) {
        var facts = facts(code, indicator);
        var again = page(code, facts, HttpStatus.UNPROCESSABLE_CONTENT);
        if (errors.hasErrors()) {
            return again;
        }
        try {
            int seen = form.version() == null ? 0 : form.version();
            indicators.redefine(code, indicator, form.toCommand(facts), seen);
        } catch (Refusal refusal) {
            FormErrors.add(errors, refusal);
            return again;
        } catch (OptimisticLockingFailureException changedMeanwhile) {
            return page(code, facts, HttpStatus.CONFLICT)
                    .addObject("theirs", facts)
                    .addObject("form", form.onVersion(facts.version()));
        }
        return done(form, "indicator.redefined", after);
    }

    private IndicatorFacts facts(String code, String indicator) {
        return directory.require(pledges.require(code, Permission.KEEP_PLEDGE), indicator);
    }

    private ModelAndView page(String code, @Nullable IndicatorFacts edited, HttpStatus status) {
        var pledge = pledges.require(code, Permission.KEEP_PLEDGE);
        return new ModelAndView(FORM, status)
                .addObject("pledge", pledge)
                .addObject("edited", edited)
                .addObject("commitments", pledges.commitments(pledge.id()))
                .addObject("kinds", List.of(IndicatorKind.values()))
                .addObject("types", List.of(MeasureType.values()))
                .addObject("languages", Language.INTERFACE);
    }

    private static ModelAndView done(IndicatorForm form, String key, RedirectAttributes after) {
        after.addFlashAttribute("done", key);
        after.addAttribute("indicator", form.code());
        return new ModelAndView("redirect:/pledges/{code}/indicators/{indicator}");
    }
}
