package org.pledgekeeper.action.comment;

import java.util.Locale;
import java.util.UUID;
import org.pledgekeeper.account.Permission;
import org.pledgekeeper.platform.NotFound;
import org.pledgekeeper.platform.Refusal;
import org.pledgekeeper.platform.page.FormErrors;
import org.pledgekeeper.pledge.PledgeDirectory;
import org.pledgekeeper.values.Language;
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

/**
 * The discussion of an action: a page of its own, and what is sent from there and from its page.
 */
@Controller
@RequestMapping("/pledges/{code}/actions/{reference:A\\d+}/comments")
class CommentController {

    private static final String BACK = "redirect:/pledges/{code}/actions/{reference}#comment-";

    private final CommentService comments;
    private final PledgeDirectory pledges;

    CommentController(CommentService comments, PledgeDirectory pledges) {
        this.comments = comments;
        this.pledges = pledges;
    }

    @GetMapping
    ModelAndView show(@PathVariable String code, @PathVariable String reference, Locale locale) {
        return page(code, reference)
                .addObject("commenting", CommentForm.empty(locale.getLanguage()));
    }

    @PostMapping
    ModelAndView say(
            @PathVariable String code,
            @PathVariable String reference,
            @ModelAttribute("commenting") CommentForm form,
            BindingResult errors,
            Locale locale,
            RedirectAttributes next) {
        try {
            var thread = form.at().isEmpty() ? null : id(form.at());
            var said = comments.say(code, reference, thread, form.remark(language(locale)));
            next.addFlashAttribute("done", "comment.said");
            return new ModelAndView(BACK + said);
        } catch (Refusal refusal) {
            return again(code, reference, errors, refusal);
        }
    }

    @PostMapping("/{id}/edit")
    ModelAndView edit(
            @PathVariable String code,
            @PathVariable String reference,
            @PathVariable UUID id,
            @ModelAttribute("commenting") CommentForm form,
            BindingResult errors,
            Locale locale,
            RedirectAttributes next) {
        try {
            comments.edit(code, reference, id, form.seen(), form.remark(language(locale)));
            next.addFlashAttribute("done", "comment.edited");
            return new ModelAndView(BACK + id);
        } catch (Refusal refusal) {
            return again(code, reference, errors, refusal).addObject("editing", id);
        }
    }

    @PostMapping("/{id}/{step:hide|show|resolve|reopen}")
    String take(
            @PathVariable String code,
            @PathVariable String reference,
            @PathVariable UUID id,
            @PathVariable String step,
            RedirectAttributes next) {
        comments.take(
                CommentService.Step.valueOf(step.toUpperCase(Locale.ROOT)), code, reference, id);
        next.addFlashAttribute("done", "comment.done-" + step);
        return BACK + id;
    }

    private ModelAndView page(String code, String reference) {
        var pledge = pledges.require(code, Permission.READ);
        return new ModelAndView("action/comments")
                .addObject("pledge", pledge)
                .addObject("reference", reference)
                .addObject("discussion", comments.discussion(pledge, reference));
    }

    /** All that was typed, at the place where it was typed. */
    private ModelAndView again(
            String code, String reference, BindingResult errors, Refusal refusal) {
        FormErrors.add(errors, refusal);
        var page = page(code, reference);
        page.addAllObjects(errors.getModel());
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private static UUID id(String named) {
        try {
            return UUID.fromString(named);
        } catch (IllegalArgumentException notOurs) {
            throw new NotFound("comment " + named);
        }
    }

    private static Language language(Locale locale) {
        return new Language(locale.getLanguage());
    }
}
