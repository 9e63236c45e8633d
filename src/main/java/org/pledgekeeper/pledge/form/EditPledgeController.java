package org.pledgekeeper.pledge.form;

import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import org.pledgekeeper.account.Permission;
import org.pledgekeeper.account.UserDirectory;
import org.pledgekeeper.platform.Refusal;
import org.pledgekeeper.platform.page.FormErrors;
import org.pledgekeeper.pledge.PledgeDirectory;
import org.pledgekeeper.pledge.keeping.PledgeService;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Changes a pledge; the second of two people who do so at once sees both texts (rule 17). */
@Controller
@RequestMapping("/pledges/{code}/edit")
class EditPledgeController {

    private final PledgeService pledges;
    private final PledgeDirectory directory;
    private final UserDirectory people;

    EditPledgeController(PledgeService pledges, PledgeDirectory directory, UserDirectory people) {
        this.pledges = pledges;
        this.directory = directory;
        this.people = people;
    }

    @GetMapping
    ModelAndView open(@PathVariable String code) {
        return page(code, saved(code), HttpStatus.OK);
    }

    /** The form as it was left: its fields come in with the request. */
    @GetMapping(params = "draft")
    ModelAndView goOn(@PathVariable String code, @ModelAttribute("form") PledgeForm typed) {
        return page(code, typed, HttpStatus.OK);
    }

    @PostMapping(params = "plan")
    ModelAndView rearrange(
            @PathVariable String code,
            @ModelAttribute("typed") PledgeForm typed,
            @RequestParam String plan) {
        var form = typed.with(new PlanRows(typed.commitments()).after(plan));
        return page(code, form, HttpStatus.OK);
    }

    @PostMapping
    ModelAndView save(
            @PathVariable String code,
            @Valid @ModelAttribute("form") PledgeForm form,
            BindingResult errors,
            RedirectAttributes outcome) {
        var typed = new TypedPledge(form, pledges.content(code));
        typed.check(errors);
        if (errors.hasErrors()) {
            return page(code, form, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        try {
            pledges.edit(code, typed.content());
        } catch (Refusal refusal) {
            return refused(code, form, refusal);
        } catch (OptimisticLockingFailureException meanwhile) {
            return bothTexts(code, form);
        }
        outcome.addFlashAttribute("done", "pledge.saved");
        return new ModelAndView("redirect:/pledges/" + code);
    }

    /** A commitment that cannot go comes back to its row. */
    private ModelAndView refused(String code, PledgeForm form, Refusal refusal) {
        var named = List.of(refusal.arguments());
        var rows = new ArrayList<>(form.commitments());
        saved(code).commitments().stream()
                .filter(each -> named.contains(each.code()) && !rows.contains(each))
                .forEach(rows::add);
        var whole = form.with(new PlanRows(rows));
        var errors = new BeanPropertyBindingResult(whole, "form");
        FormErrors.add(errors, refusal);
        return page(code, whole, HttpStatus.UNPROCESSABLE_CONTENT).addAllObjects(errors.getModel());
    }

    private ModelAndView bothTexts(String code, PledgeForm form) {
        var saved = saved(code);
        return page(code, form.over(saved.version()), HttpStatus.CONFLICT)
                .addObject("differences", Difference.between(form, saved));
    }

    private PledgeForm saved(String code) {
        return FilledForm.of(code, pledges.content(code), people.organisations());
    }

    private ModelAndView page(String code, PledgeForm form, HttpStatus status) {
        return new ModelAndView("pledge/edit", status)
                .addObject("pledge", directory.require(code, Permission.KEEP_PLEDGE))
                .addObject("form", form)
                .addObject("organisations", people.organisations());
    }
}
