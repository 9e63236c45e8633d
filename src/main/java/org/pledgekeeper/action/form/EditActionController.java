package org.pledgekeeper.action.form;

import java.util.Locale;
import org.pledgekeeper.account.Permission;
import org.pledgekeeper.action.ActionService;
import org.pledgekeeper.action.page.ActionView;
import org.pledgekeeper.action.page.ActionViewQuery;
import org.pledgekeeper.platform.NotFound;
import org.pledgekeeper.platform.Refusal;
import org.pledgekeeper.platform.page.FormErrors;
import org.pledgekeeper.pledge.PledgeDirectory;
import org.pledgekeeper.pledge.PledgeFacts;
import org.pledgekeeper.values.Language;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;
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

/** Edits actions; of a verified one, the draft that revises it. */
@Controller
@RequestMapping("/pledges/{code}/actions/{reference:A\\d+}/edit")
class EditActionController {

    private final ActionService actions;
    private final ActionViewQuery views;
    private final ActionFormPage page;
    private final PledgeDirectory pledges;

    EditActionController(
            ActionService actions,
            ActionViewQuery views,
            ActionFormPage page,
            PledgeDirectory pledges) {
        this.actions = actions;
        this.views = views;
        this.page = page;
        this.pledges = pledges;
    }

    @GetMapping
    ModelAndView open(@PathVariable String code, @PathVariable String reference) {
        var pledge = pledges.require(code, Permission.LOG);
        var stored = changeable(pledge, reference);
        return page.editing(pledge, ActionFormPage.opened(FormFilling.of(stored)), stored);
    }

    /**
     * The form as it was left: its fields come in with the request, the stamp of the version that
     * was before their writer's eyes among them.
     */
    @GetMapping(params = "draft")
    ModelAndView goOn(
            @PathVariable String code,
            @PathVariable String reference,
            @ModelAttribute("form") ActionForm form,
            BindingResult errors) {
        return again(code, reference, form, errors);
    }

    /** The form again, with another free row or in another language; nothing is saved. */
    @PostMapping(params = "again")
    ModelAndView again(
            @PathVariable String code,
            @PathVariable String reference,
            @ModelAttribute("form") ActionForm form,
            BindingResult errors) {
        var pledge = pledges.require(code, Permission.LOG);
        return page.editing(pledge, errors, changeable(pledge, reference));
    }

    @PostMapping(params = "!again")
    ModelAndView edit(
            @PathVariable String code,
            @PathVariable String reference,
            @ModelAttribute("form") ActionForm form,
            BindingResult errors,
            @RequestParam(defaultValue = "") String then,
            Locale locale,
            RedirectAttributes next) {
        var pledge = pledges.require(code, Permission.LOG);
        var stored = changeable(pledge, reference);
        var language = new Language(locale.getLanguage());
        var told = new FormReader(form, errors, language, stored).read();
        try {
            if (told.isPresent()) {
                actions.edit(code, reference, form.seen(), told.get());
                return afterwards(then, code, reference, next);
            }
        } catch (Refusal refusal) {
            FormErrors.add(errors, refusal);
        } catch (OptimisticLockingFailureException meanwhile) {
            return page.conflict(pledge, errors, changeable(pledge, reference));
        }
        return page.editing(pledge, errors, stored);
    }

    private ModelAndView afterwards(
            String then, String code, String reference, RedirectAttributes next) {
        if (then.equals("submit")) {
            actions.submit(code, reference);
        }
        next.addFlashAttribute(
                "done", then.equals("submit") ? "action.edited-and-submitted" : "action.edited");
        return new ModelAndView("redirect:/pledges/{code}/actions/{reference}?version=draft");
    }

    private ActionView changeable(PledgeFacts pledge, String reference) {
        var person = pledges.person();
        var stored =
                views.open(pledge.id(), reference, person)
                        .orElseThrow(() -> new NotFound("action " + reference));
        if (!stored.facts().changeableBy(person, pledge)) {
            throw new AccessDeniedException("not one's own action " + reference);
        }
        return stored;
    }
}
