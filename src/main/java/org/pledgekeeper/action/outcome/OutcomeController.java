package org.pledgekeeper.action.outcome;

import java.util.Locale;
import org.pledgekeeper.account.Permission;
import org.pledgekeeper.action.page.ActionView;
import org.pledgekeeper.platform.Refusal;
import org.pledgekeeper.platform.page.FormErrors;
import org.pledgekeeper.pledge.PledgeDirectory;
import org.pledgekeeper.pledge.PledgeFacts;
import org.pledgekeeper.values.Language;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.validation.DirectFieldBindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Asks what came of an action. */
@Controller
@RequestMapping("/pledges/{code}/actions/{reference:A\\d+}/outcome")
class OutcomeController {

    private final OutcomeTelling outcomes;
    private final ReplacementQuery replacements;
    private final PledgeDirectory pledges;

    OutcomeController(
            OutcomeTelling outcomes, ReplacementQuery replacements, PledgeDirectory pledges) {
        this.outcomes = outcomes;
        this.replacements = replacements;
        this.pledges = pledges;
    }

    @GetMapping
    ModelAndView ask(
            @PathVariable String code,
            @PathVariable String reference,
            @RequestParam(defaultValue = "") String from) {
        var pledge = pledges.require(code, Permission.LOG);
        var stored = outcomes.changeable(pledge, reference);
        return page(pledge, opened(OutcomeForm.of(stored, from)), stored);
    }

    @PostMapping
    ModelAndView tell(
            @PathVariable String code,
            @PathVariable String reference,
            @ModelAttribute("form") OutcomeForm form,
            BindingResult errors,
            @RequestParam(defaultValue = "") String then,
            Locale locale,
            RedirectAttributes next) {
        var pledge = pledges.require(code, Permission.LOG);
        var stored = outcomes.changeable(pledge, reference);
        var told =
                new OutcomeReader(form, errors, new Language(locale.getLanguage()), stored).read();
        try {
            if (told.isPresent()) {
                boolean submitted = then.equals("submit");
                outcomes.tell(code, reference, form.seen(), told.get(), submitted);
                return afterwards(submitted, form.from(), next);
            }
        } catch (Refusal refusal) {
            FormErrors.add(errors, beside(refusal));
        } catch (OptimisticLockingFailureException meanwhile) {
            var now = outcomes.changeable(pledge, reference);
            var page = page(pledge, opened(form.having(now.facts().stamp())), now);
            page.addObject("conflict", true).setStatus(HttpStatus.CONFLICT);
            return page;
        }
        return page(pledge, errors, stored);
    }

    private static ModelAndView afterwards(
            boolean submitted, String from, RedirectAttributes next) {
        next.addFlashAttribute("done", submitted ? "action.edited-and-submitted" : "action.edited");
        return new ModelAndView(
                from.equals("home")
                        ? "redirect:/"
                        : "redirect:/pledges/{code}/actions/{reference}?version=draft");
    }

    /** The rules speak of the whole action; this form asks for a part of it. */
    private static Refusal beside(Refusal refusal) {
        var field =
                switch (String.valueOf(refusal.field())) {
                    case "status" -> "outcome";
                    case "when.startYear", "reason", "replacedBy" -> refusal.field();
                    default -> null;
                };
        return new Refusal(refusal.messageKey(), field, refusal.arguments());
    }

    private static BindingResult opened(OutcomeForm form) {
        return new DirectFieldBindingResult(form, "form", false);
    }

    private ModelAndView page(PledgeFacts pledge, BindingResult form, ActionView stored) {
        var facts = stored.facts();
        var page =
                new ModelAndView("action/outcome", form.getModel())
                        .addObject("pledge", pledge)
                        .addObject("facts", facts)
                        .addObject(
                                "choices",
                                new OutcomeChoices(
                                        OutcomeChoices.after(facts),
                                        replacements.candidates(
                                                pledge.id(), facts.reference(), pledges.person())));
        if (form.hasErrors()) {
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return page;
    }
}
