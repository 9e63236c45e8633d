package org.pledgekeeper.action.question;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import org.pledgekeeper.account.Permission;
import org.pledgekeeper.platform.Refusal;
import org.pledgekeeper.platform.access.SiteSettings;
import org.pledgekeeper.platform.page.FormErrors;
import org.pledgekeeper.pledge.PledgeDirectory;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
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
import org.springframework.web.util.UriUtils;

/** Asks a colleague for a missing fact, and settles the answer. */
@Controller
@RequestMapping("/pledges/{code}/actions/{reference:A\\d+}")
class AskController {

    private static final String BACK = "redirect:/pledges/{code}/actions/{reference}#questions";

    private final QuestionService questions;
    private final PledgeDirectory pledges;
    private final SiteSettings site;
    private final MessageSource messages;

    AskController(
            QuestionService questions,
            PledgeDirectory pledges,
            SiteSettings site,
            MessageSource messages) {
        this.questions = questions;
        this.pledges = pledges;
        this.site = site;
        this.messages = messages;
    }

    @GetMapping("/ask")
    ModelAndView form(@PathVariable String code, @PathVariable String reference, Locale locale) {
        return page("action/ask", code, reference)
                .addObject("ask", AskForm.empty(locale.getLanguage()));
    }

    /** The link is shown here and nowhere else; so this answer is a page, and no redirect. */
    @PostMapping("/ask")
    ModelAndView ask(
            @PathVariable String code,
            @PathVariable String reference,
            @ModelAttribute("ask") AskForm form,
            BindingResult errors) {
        try {
            var ask = form.command();
            var token = questions.ask(code, reference, ask);
            var link = site.baseUrl() + "/answer/" + token + "?lang=" + ask.language();
            return page("action/asked", code, reference)
                    .addObject("link", link)
                    .addObject("mail", mail(ask, link));
        } catch (Refusal refusal) {
            FormErrors.add(errors, refusal);
            var page = page("action/ask", code, reference);
            page.addAllObjects(errors.getModel());
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
    }

    @PostMapping("/questions/{id}/revoke")
    String revoke(
            @PathVariable String code,
            @PathVariable String reference,
            @PathVariable UUID id,
            RedirectAttributes next) {
        questions.revoke(code, reference, id);
        next.addFlashAttribute("done", "question.revoked");
        return BACK;
    }

    @PostMapping("/questions/{id}/take")
    String take(
            @PathVariable String code,
            @PathVariable String reference,
            @PathVariable UUID id,
            @RequestParam String seen,
            RedirectAttributes next) {
        questions.take(code, reference, id, seen);
        next.addFlashAttribute("done", "question.taken");
        return "redirect:/pledges/{code}/actions/{reference}?version=draft#questions";
    }

    @PostMapping("/questions/{id}/set-aside")
    String setAside(
            @PathVariable String code,
            @PathVariable String reference,
            @PathVariable UUID id,
            RedirectAttributes next) {
        questions.setAside(code, reference, id);
        next.addFlashAttribute("done", "question.set-aside");
        return BACK;
    }

    private ModelAndView page(String view, String code, String reference) {
        var action = questions.about(code, reference);
        return new ModelAndView(view)
                .addObject("pledge", pledges.require(code, Permission.LOG))
                .addObject("facts", action)
                .addObject("kinds", Asked.values());
    }

    /** In the colleague's language; nothing of the action but what the asker wrote. */
    private String mail(AskFact ask, String link) {
        var language = Locale.forLanguageTag(ask.language().tag());
        var me = pledges.person().name();
        var note = ask.note() == null ? "" : ask.note() + "\n\n";
        var subject = messages.getMessage("question.mail-subject", new Object[] {me}, language);
        var body =
                messages.getMessage("question.mail-body", new Object[] {me}, language)
                        + "\n\n"
                        + note
                        + link
                        + "\n";
        return "mailto:?subject=" + encoded(subject) + "&body=" + encoded(body);
    }

    /** Without the marks that keep a name together on a page: mail programs show them as boxes. */
    private static String encoded(String text) {
        var plain = text.replaceAll("[\\u2066-\\u2069]", "").replace("\n", "\r\n");
        return UriUtils.encode(plain, StandardCharsets.UTF_8);
    }
}
