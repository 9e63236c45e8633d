package org.pledgekeeper.action.form;

import org.pledgekeeper.account.Permission;
import org.pledgekeeper.action.proof.Attached;
import org.pledgekeeper.platform.words.Words;
import org.pledgekeeper.pledge.PledgeDirectory;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Edits actions; of a verified one, the draft that revises it. */
@Controller
@RequestMapping("/pledges/{code}/actions/{reference:A\\d+}/edit")
class EditActionController {

    private final Editing editing;
    private final ActionFormPage page;
    private final PledgeDirectory pledges;

    EditActionController(Editing editing, ActionFormPage page, PledgeDirectory pledges) {
        this.editing = editing;
        this.page = page;
        this.pledges = pledges;
    }

    @GetMapping
    ModelAndView open(@PathVariable String code, @PathVariable String reference) {
        var pledge = pledges.require(code, Permission.LOG);
        var stored = editing.changeable(pledge, reference);
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
        return page.editing(pledge, errors, editing.changeable(pledge, reference));
    }

    @PostMapping(params = "!again")
    ModelAndView edit(
            @PathVariable String code,
            @PathVariable String reference,
            @ModelAttribute("form") ActionForm form,
            BindingResult errors,
            @ModelAttribute("attached") Attached attached,
            @RequestParam(defaultValue = "") String then,
            @RequestAttribute Words words,
            RedirectAttributes next) {
        var open = editing.save(code, reference, errors, attached, then, words);
        return open == null ? afterwards(then, next) : open;
    }

    static ModelAndView afterwards(String then, RedirectAttributes next) {
        next.addFlashAttribute(
                "done", then.equals("submit") ? "action.edited-and-submitted" : "action.edited");
        return new ModelAndView("redirect:/pledges/{code}/actions/{reference}?version=draft");
    }
}
