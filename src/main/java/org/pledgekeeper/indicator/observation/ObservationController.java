package org.pledgekeeper.indicator.observation;

import jakarta.validation.Valid;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.pledgekeeper.account.Permission;
import org.pledgekeeper.platform.Refusal;
import org.pledgekeeper.platform.page.FormErrors;
import org.pledgekeeper.values.Language;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Pages on which people record, judge, confirm and override. */
@Controller
@RequestMapping("/pledges/{pledge}/indicators/{indicator}")
class ObservationController {

    private final ObservationService observations;
    private final ObservationPages pages;

    ObservationController(ObservationService observations, ObservationPages pages) {
        this.observations = observations;
        this.pages = pages;
    }

    @PostMapping("/record")
    String record(
            Subject of,
            @RequestParam(required = false) @Nullable String narrative,
            Locale locale,
            RedirectAttributes after) {
        observations.record(of, Typed.optional(locale.getLanguage(), narrative));
        return done(of, "indicator.recorded", after);
    }

    @GetMapping("/level")
    ModelAndView level(Subject of, Locale locale) {
        var page = pages.level(of, HttpStatus.OK);
        return page.addObject(
                "form", LevelForm.of(pages.measured(of, Permission.RECORD_VALUE), spoken(locale)));
    }

    @PostMapping("/level")
    ModelAndView assess(
            Subject of,
            @Valid @ModelAttribute("form") LevelForm form,
            BindingResult errors,
            RedirectAttributes after) {
        var again = pages.level(of, HttpStatus.UNPROCESSABLE_CONTENT);
        if (errors.hasErrors()) {
            return again;
        }
        try {
            observations.assess(of, form.chosen(), form.why());
        } catch (Refusal refusal) {
            FormErrors.add(errors, refusal);
            return again;
        } catch (OptimisticLockingFailureException changedMeanwhile) {
            return ObservationPages.conflict(again);
        }
        return new ModelAndView(done(of, "indicator.assessed", after));
    }

    @PostMapping("/confirm")
    String confirm(Subject of, RedirectAttributes after) {
        observations.confirm(of);
        return done(of, "indicator.confirmed", after);
    }

    @GetMapping("/override")
    ModelAndView override(Subject of, Locale locale) {
        var page = pages.override(of, HttpStatus.OK);
        return page.addObject(
                "form",
                OverrideForm.of(pages.measured(of, Permission.CONFIRM_VALUE), spoken(locale)));
    }

    @PostMapping("/override")
    ModelAndView override(
            Subject of,
            @Valid @ModelAttribute("form") OverrideForm form,
            BindingResult errors,
            RedirectAttributes after) {
        var again = pages.override(of, HttpStatus.UNPROCESSABLE_CONTENT);
        if (errors.hasErrors()) {
            return again;
        }
        try {
            observations.override(of, form.chosen(), form.why());
        } catch (Refusal refusal) {
            FormErrors.add(errors, refusal);
            return again;
        } catch (OptimisticLockingFailureException changedMeanwhile) {
            return ObservationPages.conflict(again);
        }
        return new ModelAndView(done(of, "indicator.overridden", after));
    }

    @PostMapping("/override/withdraw")
    String withdraw(Subject of, RedirectAttributes after) {
        observations.withdrawOverride(of);
        return done(of, "indicator.override-withdrawn", after);
    }

    private static Language spoken(Locale locale) {
        return new Language(locale.getLanguage());
    }

    private static String done(Subject of, String key, RedirectAttributes after) {
        after.addFlashAttribute("done", key);
        after.addAttribute("period", of.period());
        return "redirect:/pledges/{pledge}/indicators/{indicator}";
    }
}
