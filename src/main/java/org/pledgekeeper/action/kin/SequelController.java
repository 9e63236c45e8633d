package org.pledgekeeper.action.kin;

import java.util.Locale;
import org.pledgekeeper.action.page.ActionPage;
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

/** Begins what repeats an action or is a part of it, and leads to its form. */
@Controller
@RequestMapping("/pledges/{code}/actions/{reference:A\\d+}")
class SequelController {

    private static final String FORM = "redirect:/pledges/{code}/actions/{begun}/edit";

    private final Sequels sequels;
    private final ActionPage page;

    SequelController(Sequels sequels, ActionPage page) {
        this.sequels = sequels;
        this.page = page;
    }

    @PostMapping("/again")
    String again(
            @PathVariable String code,
            @PathVariable String reference,
            @RequestParam int in,
            @RequestParam(defaultValue = "") String key,
            RedirectAttributes next) {
        next.addAttribute("begun", sequels.again(code, reference, in, PartForm.named(key)));
        next.addFlashAttribute("done", "action.again-begun");
        return FORM;
    }

    @PostMapping("/part")
    ModelAndView part(
            @PathVariable String code,
            @PathVariable String reference,
            @ModelAttribute("parting") PartForm form,
            BindingResult errors,
            Locale locale,
            RedirectAttributes next) {
        try {
            var what = form.what(new Language(locale.getLanguage()));
            next.addAttribute("begun", sequels.part(code, reference, what, form.named()));
            next.addFlashAttribute("done", "action.part-begun");
            return new ModelAndView(FORM);
        } catch (Refusal refusal) {
            if (refusal.field() == null) {
                throw refusal;
            }
            FormErrors.add(errors, refusal);
            return page.again(code, reference, false, errors);
        }
    }
}
