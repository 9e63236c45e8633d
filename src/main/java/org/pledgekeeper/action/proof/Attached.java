package org.pledgekeeper.action.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.pledgekeeper.platform.Refusal;
import org.pledgekeeper.platform.page.FormErrors;
import org.springframework.http.HttpStatus;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.ModelAndView;

/**
 * The proofs that a form brought along, kept already: whatever else is wrong with the form, no file
 * has to be sent again.
 *
 * @param pieces ids of what is kept
 * @param known names of files that were kept before
 * @param refused why others are not
 */
public record Attached(List<UUID> pieces, List<String> known, List<Refusal> refused) {

    public static final Attached NONE = new Attached(List.of(), List.of(), List.of());

    Attached and(Attached more) {
        return new Attached(
                joined(pieces, more.pieces),
                joined(known, more.known),
                joined(refused, more.refused));
    }

    private static <T> List<T> joined(List<T> some, List<T> more) {
        var all = new ArrayList<>(some);
        more.stream().filter(each -> !all.contains(each)).forEach(all::add);
        return List.copyOf(all);
    }

    /** Says beside the field what was refused. */
    public void complain(BindingResult form) {
        refused.forEach(refusal -> FormErrors.add(form, refusal));
    }

    /** The same page again; a file that is too large has a status of its own. */
    public ModelAndView answered(ModelAndView page) {
        if (tooLarge()) {
            page.setStatus(HttpStatus.CONTENT_TOO_LARGE);
        }
        return page;
    }

    private boolean tooLarge() {
        return refused.stream().anyMatch(each -> each.messageKey().endsWith("too-large"));
    }

    HttpStatus status() {
        return tooLarge() ? HttpStatus.CONTENT_TOO_LARGE : HttpStatus.UNPROCESSABLE_CONTENT;
    }

    /** For the notice after success. */
    public String done() {
        return known.isEmpty() ? "evidence.attached" : "evidence.attached-known";
    }
}
