package org.pledgekeeper.pledge.form;

import jakarta.validation.Valid;
import java.util.Locale;
import org.pledgekeeper.account.Permission;
import org.pledgekeeper.account.UserDirectory;
import org.pledgekeeper.platform.Refusal;
import org.pledgekeeper.platform.page.FormErrors;
import org.pledgekeeper.pledge.keeping.MakePledge;
import org.pledgekeeper.pledge.keeping.PledgeService;
import org.pledgekeeper.values.Language;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Writes a new pledge. */
@Controller
@RequestMapping("/pledges/new")
class NewPledgeController {

    private final PledgeService pledges;
    private final UserDirectory people;

    NewPledgeController(PledgeService pledges, UserDirectory people) {
        this.pledges = pledges;
        this.people = people;
    }

    @ModelAttribute
    void onlyForKeepers() {
        if (!people.current().mayAnywhere(Permission.KEEP_PLEDGE)) {
            throw new AccessDeniedException("make a pledge");
        }
    }

    @GetMapping
    ModelAndView open(Locale locale) {
        var language = new Language(locale.getLanguage());
        var form = FilledForm.empty(language, people.current(), people.organisations());
        return page(form, HttpStatus.OK);
    }

    /** The form as it was left: its fields come in with the request. */
    @GetMapping(params = "draft")
    ModelAndView goOn(@ModelAttribute("form") PledgeForm typed) {
        return page(typed, HttpStatus.OK);
    }

    @PostMapping(params = "plan")
    ModelAndView rearrange(@ModelAttribute("typed") PledgeForm typed, @RequestParam String plan) {
        return page(typed.with(new PlanRows(typed.commitments()).after(plan)), HttpStatus.OK);
    }

    @PostMapping
    ModelAndView make(
            @Valid @ModelAttribute("form") PledgeForm form,
            BindingResult errors,
            RedirectAttributes outcome) {
        var typed = new TypedPledge(form, null);
        typed.check(errors);
        if (errors.hasErrors()) {
            return page(form, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var content = typed.content();
        try {
            pledges.make(
                    new MakePledge(
                            form.code(), content.terms(), content.parties(), content.plan()));
        } catch (Refusal refusal) {
            FormErrors.add(errors, refusal);
            return page(form, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        outcome.addFlashAttribute("done", "pledge.made");
        return new ModelAndView("redirect:/pledges/" + form.code());
    }

    private ModelAndView page(PledgeForm form, HttpStatus status) {
        return new ModelAndView("pledge/new", status)
                .addObject("form", form)
                .addObject("organisations", people.organisations());
    }
}
