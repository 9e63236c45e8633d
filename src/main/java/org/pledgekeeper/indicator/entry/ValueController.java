package org.pledgekeeper.indicator.entry;

import java.util.Locale;
import org.pledgekeeper.account.Permission;
import org.pledgekeeper.indicator.observation.Subject;
import org.pledgekeeper.indicator.observation.ValueService;
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
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page on which people record the value of an indicator for a period. */
@Controller
@RequestMapping("/pledges/{pledge}/indicators/{indicator}/value")
class ValueController {

    private final ValueService values;
    private final ValuePages pages;

    ValueController(ValueService values, ValuePages pages) {
        this.values = values;
        this.pages = pages;
    }

    @GetMapping
    ModelAndView open(Subject of, Locale locale) {
        var scene = pages.scene(of, Permission.RECORD_VALUE);
        return pages.record(scene, HttpStatus.OK)
                .addObject(
                        "form",
                        ValueForm.of(
                                scene.now(), scene.pieces(), new Language(locale.getLanguage())));
    }

    @PostMapping
    ModelAndView save(
            Subject of,
            @ModelAttribute("form") ValueForm form,
            BindingResult errors,
            RedirectAttributes after) {
        var scene = pages.scene(of, Permission.RECORD_VALUE);
        var asked = form.read(scene.indicator(), scene.now().narrative(), errors);
        if (errors.hasErrors()) {
            return pages.record(scene, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        try {
            values.record(of, asked);
        } catch (Refusal refusal) {
            FormErrors.add(errors, refusal);
            return pages.record(scene, HttpStatus.UNPROCESSABLE_CONTENT);
        } catch (OptimisticLockingFailureException changedMeanwhile) {
            return pages.record(scene, HttpStatus.CONFLICT);
        }
        return new ModelAndView(done(of, "indicator.value-recorded", after));
    }

    @PostMapping("/confirm")
    String confirm(Subject of, RedirectAttributes after) {
        values.confirm(of);
        return done(of, "indicator.value-confirmed", after);
    }

    @GetMapping("/return")
    ModelAndView reason(Subject of, Locale locale) {
        return pages.giveBack(pages.scene(of, Permission.CONFIRM_VALUE), HttpStatus.OK)
                .addObject("form", new ReasonForm("", locale.getLanguage()));
    }

    @PostMapping("/return")
    ModelAndView giveBack(
            Subject of,
            @ModelAttribute("form") ReasonForm form,
            BindingResult errors,
            RedirectAttributes after) {
        var scene = pages.scene(of, Permission.CONFIRM_VALUE);
        try {
            values.giveBack(of, form.read());
        } catch (Refusal refusal) {
            FormErrors.add(errors, refusal);
            return pages.giveBack(scene, HttpStatus.UNPROCESSABLE_CONTENT);
        } catch (OptimisticLockingFailureException changedMeanwhile) {
            return pages.giveBack(scene, HttpStatus.CONFLICT);
        }
        return new ModelAndView(done(of, "indicator.value-returned", after));
    }

    private static String done(Subject of, String key, RedirectAttributes after) {
        after.addFlashAttribute("done", key);
        after.addAttribute("period", of.period());
        return "redirect:/pledges/{pledge}/indicators/{indicator}";
    }
}
