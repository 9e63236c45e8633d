package org.pledgekeeper.draft;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.pledgekeeper.platform.access.LateForms;
import org.springframework.stereotype.Component;

/** Keeps a form that was sent after its session ended for the person who filled it in. */
@Component
class SealedForms implements LateForms {

    private final Drafts drafts;
    private final Seal seals;

    SealedForms(Drafts drafts, Seal seals) {
        this.drafts = drafts;
        this.seals = seals;
    }

    @Override
    public Optional<String> keep(HttpServletRequest request) {
        return SentForm.of(request)
                .filter(
                        form ->
                                seals.person(SentForm.seal(request), form.id())
                                        .filter(person -> drafts.keep(person, form))
                                        .isPresent())
                .map(form -> DraftController.ADDRESS + "/" + form.id());
    }
}
