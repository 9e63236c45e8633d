package org.pledgekeeper.action.form;

import java.util.List;
import java.util.Locale;
import org.pledgekeeper.account.Permission;
import org.pledgekeeper.action.ActionService;
import org.pledgekeeper.action.LogAction;
import org.pledgekeeper.action.proof.Attached;
import org.pledgekeeper.platform.Refusal;
import org.pledgekeeper.platform.page.FormErrors;
import org.pledgekeeper.pledge.PledgeDirectory;
import org.pledgekeeper.pledge.PledgeFacts;
import org.pledgekeeper.values.Language;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Logs actions. */
@Controller
class LogActionController {

    private final ActionService actions;
    private final ActionFormPage page;
    private final PledgeDirectory pledges;
    private final FirstFilling filling;

    LogActionController(
            ActionService actions,
            ActionFormPage page,
            PledgeDirectory pledges,
            FirstFilling filling) {
        this.actions = actions;
        this.page = page;
        this.pledges = pledges;
        this.filling = filling;
    }

    /**
     * To the form of the pledge that the person looks at, else of the one used last.
     *
     * @param at path of the page that one came from
     */
    @GetMapping("/actions/new")
    String choosePledge(@RequestParam(defaultValue = "") String at, RedirectAttributes next) {
        var open = pledges.loggable();
        if (open.isEmpty()) {
            return "redirect:/pledges";
        }
        var here =
                open.stream()
                        .filter(each -> (at + "/").startsWith("/pledges/" + each.code() + "/"))
                        .findFirst()
                        .orElse(open.get(0));
        next.addAttribute("code", here.code());
        return "redirect:/pledges/{code}/actions/new";
    }

    @GetMapping("/pledges/{code}/actions/new")
    ModelAndView open(
            @PathVariable String code,
            @ModelAttribute("asked") FirstFilling.Asked asked,
            Locale locale) {
        var pledge = pledges.require(code, Permission.LOG);
        var form = filling.of(pledge, asked, language(locale));
        return page.logging(pledge, ActionFormPage.opened(form));
    }

    /** The form as it was left: its fields come in with the request. */
    @GetMapping(path = "/pledges/{code}/actions/new", params = "draft")
    ModelAndView goOn(
            @PathVariable String code,
            @ModelAttribute("form") ActionForm form,
            BindingResult errors) {
        return again(code, form, errors);
    }

    /** The form again, with another free row or in another language; nothing is saved. */
    @PostMapping(path = "/pledges/{code}/actions", params = "again")
    ModelAndView again(
            @PathVariable String code,
            @ModelAttribute("form") ActionForm form,
            BindingResult errors) {
        return page.logging(pledges.require(code, Permission.LOG), errors);
    }

    @PostMapping(path = "/pledges/{code}/actions", params = "!again")
    ModelAndView log(
            @PathVariable String code,
            @ModelAttribute("form") ActionForm form,
            BindingResult errors,
            @ModelAttribute("attached") Attached attached,
            @RequestParam(defaultValue = "") String then,
            Locale locale,
            RedirectAttributes next) {
        var pledge = pledges.require(code, Permission.LOG);
        var told = new FormReader(form, errors, language(locale), null).read();
        try {
            if (told.isPresent() && attached.refused().isEmpty()) {
                var reference = actions.log(code, told.get());
                actions.prove(code, reference, attached.pieces(), List.of());
                return afterwards(then, pledge, reference, told.get(), next);
            }
        } catch (Refusal refusal) {
            FormErrors.add(errors, refusal);
        }
        attached.complain(errors);
        return attached.answered(page.logging(pledge, errors));
    }

    private ModelAndView afterwards(
            String then,
            PledgeFacts pledge,
            String reference,
            LogAction told,
            RedirectAttributes next) {
        next.addAttribute("code", pledge.code());
        switch (then) {
            case "another" -> {
                next.addFlashAttribute("done", "action.logged");
                next.addAllAttributes(filling.after(pledge, told));
                return new ModelAndView("redirect:/pledges/{code}/actions/new");
            }
            case "submit" -> {
                actions.submit(pledge.code(), reference);
                next.addFlashAttribute("done", "action.logged-and-submitted");
            }
            default -> next.addFlashAttribute("done", "action.logged");
        }
        next.addAttribute("reference", reference);
        return new ModelAndView("redirect:/pledges/{code}/actions/{reference}");
    }

    private static Language language(Locale locale) {
        return new Language(locale.getLanguage());
    }
}
