package org.pledgekeeper.indicator.talk;

import java.util.Locale;
import java.util.UUID;
import org.pledgekeeper.account.Permission;
import org.pledgekeeper.indicator.talk.ValueTalkService.Place;
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

/** Takes what people say beside the value of a period. */
@Controller
@RequestMapping("/pledges/{pledge}/indicators/{indicator}/value/comments")
class ValueTalkController {

    private final ValueTalkService talk;
    private final PledgeDirectory pledges;

    ValueTalkController(ValueTalkService talk, PledgeDirectory pledges) {
        this.talk = talk;
        this.pledges = pledges;
    }

    @GetMapping
    ModelAndView write(Place at, Locale locale) {
        return page(at, HttpStatus.OK)
                .addObject("form", new ValueCommentForm("", locale.getLanguage()));
    }

    @PostMapping
    ModelAndView say(
            Place at,
            @ModelAttribute("form") ValueCommentForm form,
            BindingResult errors,
            RedirectAttributes after) {
        try {
            talk.say(at, form.read());
        } catch (Refusal refusal) {
            FormErrors.add(errors, refusal);
            return page(at, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return new ModelAndView(done(at, "indicator.comment-said", after));
    }

    @PostMapping("/{id}/hide")
    String hide(Place at, @PathVariable UUID id, RedirectAttributes after) {
        talk.hide(at, id);
        return done(at, "indicator.comment-hidden-done", after);
    }

    private ModelAndView page(Place at, HttpStatus status) {
        return new ModelAndView("indicator/comment", status)
                .addObject("pledge", pledges.require(at.pledge(), Permission.READ))
                .addObject("at", at)
                .addObject("languages", Language.INTERFACE);
    }

    private static String done(Place at, String key, RedirectAttributes after) {
        after.addFlashAttribute("done", key);
        after.addAttribute("period", at.period());
        return "redirect:/pledges/{pledge}/indicators/{indicator}";
    }
}
