package org.pledgekeeper.indicator.form;

import jakarta.validation.Valid;
import java.util.Locale;
import org.pledgekeeper.account.Permission;
import org.pledgekeeper.indicator.IndicatorDirectory;
import org.pledgekeeper.indicator.IndicatorFacts;
import org.pledgekeeper.indicator.IndicatorService;
import org.pledgekeeper.indicator.typed.TypedTexts;
import org.pledgekeeper.platform.Refusal;
import org.pledgekeeper.platform.page.FormErrors;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Pages on which managers say what a pledge is measured by. */
@Controller
class IndicatorController {

    private final IndicatorService indicators;
    private final IndicatorDirectory directory;
    private final PledgeDirectory pledges;
    private final FormPage pages;
    private final Previews previews;

    IndicatorController(
            IndicatorService indicators,
            IndicatorDirectory directory,
            PledgeDirectory pledges,
            FormPage pages,
            Previews previews) {
        this.indicators = indicators;
        this.directory = directory;
        this.pledges = pledges;
        this.pages = pages;
        this.previews = previews;
    }

    @GetMapping("/pledges/{code}/indicators/new")
    ModelAndView fresh(@PathVariable String code, Locale locale) {
        return pages.of(code, null, HttpStatus.OK)
                .addObject("form", IndicatorForm.empty(new Language(locale.getLanguage())));
    }

    @PostMapping("/pledges/{code}/indicators/new")
    ModelAndView define(
            @PathVariable String code,
            @RequestParam(required = false) boolean preview,
            @Valid @ModelAttribute("form") IndicatorForm form,
            BindingResult errors,
            RedirectAttributes after) {
        var again = pages.of(code, null, HttpStatus.UNPROCESSABLE_CONTENT);
        var asked = IndicatorReader.read(form, null, errors);
        if (asked == null) {
            return again;
        }
        try {
            if (preview) {
                return tried(again, previews.of(code, null, asked, 0));
            }
            indicators.define(code, asked);
        } catch (Refusal refusal) {
            FormErrors.add(errors, refusal);
            return again;
        }
        return done(form, "indicator.defined", after);
    }

    @GetMapping("/pledges/{code}/indicators/{indicator}/edit")
    ModelAndView edit(@PathVariable String code, @PathVariable String indicator) {
        var facts = facts(code, indicator);
        return pages.of(code, facts, HttpStatus.OK)
                .addObject("seen", facts.version())
                .addObject("form", IndicatorForm.of(facts));
    }

    /**
     * @param version that the editor started from
     */
    @PostMapping("/pledges/{code}/indicators/{indicator}/edit")
    ModelAndView redefine(
            @PathVariable String code,
            @PathVariable String indicator,
            @RequestParam(defaultValue = "0") int version,
            @RequestParam(required = false) boolean preview,
            @Valid @ModelAttribute("form") IndicatorForm form,
            BindingResult errors,
            Locale locale,
            RedirectAttributes after) {
        var facts = facts(code, indicator);
        var again =
                pages.of(code, facts, HttpStatus.UNPROCESSABLE_CONTENT).addObject("seen", version);
        var asked = IndicatorReader.read(form, facts, errors);
        if (asked == null) {
            return again;
        }
        var reasons = new TypedTexts(new Language(locale.getLanguage()), false);
        try {
            if (preview) {
                return tried(again, previews.of(code, indicator, asked, version));
            }
            indicators.redefine(code, indicator, asked, reasons.read(form.reason(), null), version);
        } catch (Refusal refusal) {
            FormErrors.add(errors, refusal);
            return again;
        } catch (OptimisticLockingFailureException changedMeanwhile) {
            again.setStatus(HttpStatus.CONFLICT);
            return again.addObject("theirs", facts).addObject("seen", facts.version());
        }
        return done(form, "indicator.redefined", after);
    }

    /** The form as it was sent, with what it would do. */
    private static ModelAndView tried(ModelAndView again, Preview preview) {
        again.setStatus(HttpStatus.OK);
        return again.addObject("preview", preview);
    }

    private IndicatorFacts facts(String code, String indicator) {
        return directory.require(pledges.require(code, Permission.KEEP_PLEDGE), indicator);
    }

    private static ModelAndView done(IndicatorForm form, String key, RedirectAttributes after) {
        after.addFlashAttribute("done", key);
        after.addAttribute("indicator", form.code());
        return new ModelAndView("redirect:/pledges/{code}/indicators/{indicator}");
    }
}
