package org.pledgekeeper.action.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pledgekeeper.action.ActionService;
import org.pledgekeeper.evidence.EvidenceService;
import org.pledgekeeper.platform.Refusal;
import org.pledgekeeper.platform.page.FormErrors;
import org.pledgekeeper.values.Language;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.validation.DirectFieldBindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Attaches proofs to one action, and takes them away again. */
@Controller
@RequestMapping("/pledges/{code}/actions/{reference:A\\d+}/evidence")
class ProofController {

    private static final String PAGE =
            "redirect:/pledges/{code}/actions/{reference}?version=draft#evidence";

    private final ActionService actions;
    private final EvidenceService evidence;
    private final Uploads uploads;
    private final AttachPage page;

    ProofController(
            ActionService actions, EvidenceService evidence, Uploads uploads, AttachPage page) {
        this.actions = actions;
        this.evidence = evidence;
        this.uploads = uploads;
        this.page = page;
    }

    @GetMapping
    ModelAndView open(
            @PathVariable String code,
            @PathVariable String reference,
            @RequestParam(defaultValue = "") String q) {
        var blank = new ProofForm(null, null, null, null);
        return page.of(code, reference, q, new DirectFieldBindingResult(blank, "form", false));
    }

    /** What can be kept is attached, even when something else of the form is refused. */
    @PostMapping
    ModelAndView attach(
            @PathVariable String code,
            @PathVariable String reference,
            @ModelAttribute("form") ProofForm form,
            BindingResult errors,
            @RequestParam(required = false) @Nullable List<MultipartFile> files,
            Locale locale,
            RedirectAttributes next) {
        actions.prove(code, reference, List.of(), List.of());
        var chosen = Uploads.chosen(files);
        var language = new Language(locale.getLanguage());
        var pieces = new ArrayList<>(form.pieces());
        var sent =
                uploads.take(
                        code,
                        chosen,
                        form.titleOfFile(chosen.size()),
                        language,
                        ProofForm.visibility(String.valueOf(form.visibility())));
        pieces.addAll(sent.pieces());
        try {
            form.link(language).ifPresent(link -> pieces.add(evidence.keep(code, link).value()));
            actions.prove(code, reference, pieces, List.of());
        } catch (Refusal refusal) {
            FormErrors.add(errors, refusal);
        }
        sent.complain(errors);
        if (pieces.isEmpty() && !errors.hasErrors()) {
            errors.rejectValue("address", "evidence.nothing-chosen");
        }
        if (errors.hasErrors()) {
            var again = page.of(code, reference, "", errors);
            again.setStatus(sent.status());
            return again;
        }
        next.addFlashAttribute("done", sent.done());
        return new ModelAndView(PAGE);
    }

    /** The proof itself stays, and may prove other actions. */
    @PostMapping("/{id:[0-9a-f-]{36}}/detach")
    String detach(
            @PathVariable String code,
            @PathVariable String reference,
            @PathVariable UUID id,
            RedirectAttributes next) {
        actions.prove(code, reference, List.of(), List.of(id));
        next.addFlashAttribute("done", "evidence.detached");
        return PAGE;
    }
}
