package org.pledgekeeper.action.above;

import java.util.Locale;
import org.pledgekeeper.account.Permission;
import org.pledgekeeper.action.LogAction;
import org.pledgekeeper.action.TieService;
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
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Points to actions that are told already. */
@Controller
@RequestMapping("/pledges/{code}/actions/above")
class AboveController {

    private final TieService ties;
    private final AbovePage page;
    private final PledgeDirectory pledges;

    AboveController(TieService ties, AbovePage page, PledgeDirectory pledges) {
        this.ties = ties;
        this.page = page;
        this.pledges = pledges;
    }

    @GetMapping
    ModelAndView search(
            @PathVariable String code,
            @ModelAttribute("form") AboveForm form,
            BindingResult unreadable) {
        return page.of(pledges.require(code, Permission.LOG), form, unreadable);
    }

    @PostMapping
    ModelAndView point(
            @PathVariable String code,
            @ModelAttribute("form") AboveForm form,
            BindingResult errors,
            Locale locale,
            RedirectAttributes next) {
        var pledge = pledges.require(code, Permission.LOG);
        try {
            var target = target(pledge, form);
            var note = form.told(new Language(locale.getLanguage()));
            var link = new LogAction.Link(target.id(), form.known(), note);
            var outcome =
                    target.indicator()
                            ? ties.helpsIndicator(code, form.chosen(), link)
                            : ties.helpsCommitment(code, form.chosen(), link);
            next.addFlashAttribute("done", "action.above-" + outcome);
            return new ModelAndView("redirect:/pledges/{code}" + form.leadsBackTo());
        } catch (Refusal refusal) {
            FormErrors.add(errors, refusal);
            return page.of(pledge, form, errors);
        }
    }

    private Target target(PledgeFacts pledge, AboveForm form) {
        return page.targets(pledge).stream()
                .filter(each -> each.name().equals(form.target()))
                .findFirst()
                .orElseThrow(() -> new Refusal("action.above-target", "target"));
    }
}
