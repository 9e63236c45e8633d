package org.pledgekeeper.action.journal;

import java.util.Locale;
import java.util.UUID;
import org.pledgekeeper.action.page.ActionPage;
import org.pledgekeeper.platform.Refusal;
import org.pledgekeeper.platform.page.FormErrors;
import org.pledgekeeper.values.Language;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Writes and hides notes on the page of an action. */
@Controller
@RequestMapping("/pledges/{code}/actions/{reference:A\\d+}/notes")
class JournalController {

    private static final String JOURNAL = "redirect:/pledges/{code}/actions/{reference}#journal";

    private final JournalService journal;
    private final ActionPage page;

    JournalController(JournalService journal, ActionPage page) {
        this.journal = journal;
        this.page = page;
    }

    @PostMapping
    ModelAndView write(
            @PathVariable String code,
            @PathVariable String reference,
            @ModelAttribute("noteForm") NoteForm form,
            BindingResult errors,
            Locale locale,
            RedirectAttributes next) {
        var told = form.read(new Language(locale.getLanguage()), errors);
        try {
            if (told.isPresent()) {
                journal.write(code, reference, told.get());
                next.addFlashAttribute("done", "action.noted");
                return new ModelAndView(JOURNAL);
            }
        } catch (Refusal refusal) {
            FormErrors.add(errors, refusal);
        }
        return page.again(code, reference, false, errors);
    }

    @PostMapping("/{note}/hide")
    String hide(
            @PathVariable String code,
            @PathVariable String reference,
            @PathVariable UUID note,
            RedirectAttributes next) {
        next.addFlashAttribute("undo", journal.hide(code, reference, note));
        next.addFlashAttribute("done", "action.note-hidden");
        return "redirect:/pledges/{code}/actions/{reference}";
    }
}
