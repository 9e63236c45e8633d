package org.pledgekeeper.action.page;

import java.util.Locale;
import org.pledgekeeper.action.ActionService;
import org.pledgekeeper.action.ReviewService;
import org.pledgekeeper.platform.Refusal;
import org.pledgekeeper.platform.page.FormErrors;
import org.pledgekeeper.values.Language;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The steps of a record: submitted, verified, returned; and the date that a person judges. */
@Controller
@RequestMapping("/pledges/{code}/actions/{reference:A\\d+}")
class ActionStepsController {

    private static final String PAGE = "redirect:/pledges/{code}/actions/{reference}";
    private static final String QUEUE = "redirect:/review";

    private final ActionService actions;
    private final ReviewService reviews;
    private final ActionPage page;

    ActionStepsController(ActionService actions, ReviewService reviews, ActionPage page) {
        this.actions = actions;
        this.reviews = reviews;
        this.page = page;
    }

    @PostMapping("/submit")
    String submit(
            @PathVariable String code, @PathVariable String reference, RedirectAttributes next) {
        actions.submit(code, reference);
        next.addFlashAttribute("done", "action.submitted");
        return PAGE;
    }

    @PostMapping("/verify")
    String verify(
            @PathVariable String code,
            @PathVariable String reference,
            @RequestParam String seen,
            @RequestParam(defaultValue = "false") boolean queue,
            RedirectAttributes next) {
        reviews.verify(code, reference, seen);
        next.addFlashAttribute("done", "action.verified");
        return queue ? QUEUE : PAGE;
    }

    @PostMapping("/return")
    ModelAndView giveBack(
            @PathVariable String code,
            @PathVariable String reference,
            @ModelAttribute("returning") ReturnForm form,
            BindingResult errors,
            RedirectAttributes next) {
        try {
            reviews.returnWith(code, reference, form.words());
        } catch (Refusal refusal) {
            return again(refusal, errors, code, reference);
        }
        next.addFlashAttribute("done", "action.returned");
        return new ModelAndView(form.inQueue() ? QUEUE : PAGE);
    }

    @PostMapping("/judge")
    ModelAndView judge(
            @PathVariable String code,
            @PathVariable String reference,
            @ModelAttribute("judging") JudgeForm form,
            BindingResult errors,
            Locale locale,
            RedirectAttributes next) {
        try {
            var language = new Language(locale.getLanguage());
            reviews.judge(code, reference, form.decided(), form.reason(language));
        } catch (Refusal refusal) {
            return again(refusal, errors, code, reference);
        }
        next.addFlashAttribute("done", "action.judged");
        return new ModelAndView(PAGE);
    }

    /** The page again, with everything typed; a refusal that no field can mend goes on. */
    private ModelAndView again(
            Refusal refusal, BindingResult errors, String code, String reference) {
        if (refusal.field() == null) {
            throw refusal;
        }
        FormErrors.add(errors, refusal);
        return page.again(code, reference, true, errors);
    }
}
