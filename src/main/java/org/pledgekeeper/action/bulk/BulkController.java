package org.pledgekeeper.action.bulk;

import java.util.List;
import java.util.Locale;
import org.pledgekeeper.account.Permission;
import org.pledgekeeper.action.choice.Choices;
import org.pledgekeeper.action.filter.ActionFilter;
import org.pledgekeeper.action.list.ActionListQuery;
import org.pledgekeeper.platform.Refusal;
import org.pledgekeeper.platform.page.FormErrors;
import org.pledgekeeper.pledge.PledgeDirectory;
import org.pledgekeeper.pledge.PledgeFacts;
import org.pledgekeeper.values.Language;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Changes many actions of a pledge: chosen in the list, previewed, applied. */
@Controller
@RequestMapping("/pledges/{code}/actions/bulk")
class BulkController {

    private static final String LIST = "redirect:/pledges/{code}/actions";

    private final BulkTrial trial;
    private final BulkService bulk;
    private final ActionListQuery lists;
    private final PledgeDirectory pledges;

    BulkController(
            BulkTrial trial, BulkService bulk, ActionListQuery lists, PledgeDirectory pledges) {
        this.trial = trial;
        this.bulk = bulk;
        this.lists = lists;
        this.pledges = pledges;
    }

    /** Where the other languages of the page lead: what was ticked is in no address. */
    @GetMapping
    String startAnew(@PathVariable String code) {
        return LIST;
    }

    /** What is to be changed, and what would become of each; nothing is changed yet. */
    @PostMapping
    ModelAndView preview(
            @PathVariable String code,
            @ModelAttribute("filter") ActionFilter filter,
            @ModelAttribute("bulk") BulkForm form,
            BindingResult errors,
            Locale locale,
            RedirectAttributes next) {
        var pledge = pledges.require(code, Permission.LOG);
        var references = form.all() ? matching(pledge, filter) : form.ref();
        if (references.isEmpty()) {
            next.addFlashAttribute("done", "bulk.nothing-ticked");
            return new ModelAndView(LIST);
        }
        return page(pledge, BulkService.within(references), form, errors, locale);
    }

    @PostMapping("/apply")
    ModelAndView apply(
            @PathVariable String code,
            @ModelAttribute("bulk") BulkForm form,
            BindingResult errors,
            Locale locale,
            RedirectAttributes next) {
        var pledge = pledges.require(code, Permission.LOG);
        var change = form.change(language(locale), errors);
        if (!errors.hasErrors()) {
            try {
                next.addFlashAttribute("undo", bulk.apply(code, change, form.seen()));
                next.addFlashAttribute("done", "bulk.applied");
                return new ModelAndView(LIST);
            } catch (Refusal refusal) {
                FormErrors.add(
                        errors, new Refusal(refusal.messageKey(), null, refusal.arguments()));
            } catch (OptimisticLockingFailureException meanwhile) {
                FormErrors.add(errors, new Refusal("bulk.changed-meanwhile", null));
            }
        }
        var again = page(pledge, BulkService.within(form.ref()), form, errors, locale);
        again.setStatus(HttpStatus.CONFLICT);
        return again;
    }

    private List<String> matching(PledgeFacts pledge, ActionFilter filter) {
        return lists.references(pledge.id(), filter, pledges.person(), BulkService.MOST + 1);
    }

    private ModelAndView page(
            PledgeFacts pledge,
            List<String> references,
            BulkForm form,
            BindingResult errors,
            Locale locale) {
        var change = form.change(language(locale), errors);
        var lines = trial.of(pledge, references, change);
        var page = new ModelAndView("action/bulk", errors.getModel());
        if (errors.hasErrors()) {
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return page.addObject("pledge", pledge)
                .addObject("lines", lines)
                .addObject("ready", lines.stream().filter(BulkLine::ready).count())
                .addObject("chosen", !change.none())
                .addObject(
                        "choices",
                        new Choices(
                                pledges.commitments(pledge.id()), List.of(), List.of(), List.of()));
    }

    private static Language language(Locale locale) {
        return new Language(locale.getLanguage());
    }
}
