package org.pledgekeeper.action.proof;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.pledgekeeper.evidence.file.FileSettings;
import org.pledgekeeper.values.Language;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Keeps the files that come with the form of an action before anything else is asked of it. */
@ControllerAdvice("org.pledgekeeper.action.form")
class AttachedToForm {

    private final Uploads uploads;
    private final EvidenceListQuery evidence;
    private final FileSettings settings;

    AttachedToForm(Uploads uploads, EvidenceListQuery evidence, FileSettings settings) {
        this.uploads = uploads;
        this.evidence = evidence;
        this.settings = settings;
    }

    @ModelAttribute("evidenceLimits")
    FileSettings limits() {
        return settings;
    }

    /**
     * @param pieces ids of what an earlier copy of the form brought, and its writer still wants
     */
    @ModelAttribute("attached")
    Attached attached(
            @PathVariable(required = false) @Nullable String code,
            @RequestParam(required = false) @Nullable List<String> pieces,
            @RequestParam(defaultValue = "") String filesVisibility,
            @RequestParam(required = false) @Nullable List<MultipartFile> files,
            HttpServletRequest request,
            Locale locale) {
        if (code == null || !request.getMethod().equals("POST")) {
            return Attached.NONE;
        }
        var fresh =
                uploads.take(
                        code,
                        Uploads.chosen(files),
                        null,
                        new Language(locale.getLanguage()),
                        ProofForm.visibility(filesVisibility));
        return new Attached(ProofForm.ids(pieces), List.of(), List.of()).and(fresh);
    }

    /** What is attached, to show it in the form again. */
    @ModelAttribute("attachedRows")
    List<EvidenceRow> rows(
            @PathVariable(required = false) @Nullable String code,
            @ModelAttribute("attached") Attached attached) {
        return code == null || attached.pieces().isEmpty()
                ? List.of()
                : evidence.named(code, attached.pieces());
    }
}
