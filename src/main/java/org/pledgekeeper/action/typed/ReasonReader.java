package org.pledgekeeper.action.typed;

import org.jspecify.annotations.Nullable;
import org.pledgekeeper.values.LocalisedText;
import org.pledgekeeper.values.Reason;
import org.springframework.validation.Errors;

/** Reads why something could not be done, from the fields reason and explanation (rule 6). */
public final class ReasonReader {

    private final Texts texts;
    private final Errors errors;

    public ReasonReader(Texts texts, Errors errors) {
        this.texts = texts;
        this.errors = errors;
    }

    /**
     * @param needed whether there has to be one
     * @param before the explanation as it was stored
     */
    public @Nullable Reason read(
            String reason, String typed, boolean needed, @Nullable LocalisedText before) {
        var explanation = texts.read("explanation", typed, Texts.PARAGRAPH, before);
        var code = Choice.ofAny(Reason.Code.class, reason);
        if (code == null) {
            if (needed) {
                errors.rejectValue("reason", "action.reason-needed");
            }
            return null;
        }
        if (code == Reason.Code.OTHER && explanation == null) {
            errors.rejectValue("explanation", "action.explanation-needed");
            return null;
        }
        return new Reason(code, explanation);
    }
}
