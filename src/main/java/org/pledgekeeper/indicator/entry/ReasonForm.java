package org.pledgekeeper.indicator.entry;

import java.util.Objects;
import org.pledgekeeper.indicator.typed.TypedTexts;
import org.pledgekeeper.platform.Refusal;
import org.pledgekeeper.values.Language;
import org.pledgekeeper.values.LocalisedText;

/**
 * What the browser sends to give a value back.
 *
 * @param language tag of the language of the reason
 */
record ReasonForm(String reason, String language) {

    private static final int LONGEST = 4000;

    /** A field that the browser left out is an empty one. */
    ReasonForm {
        reason = Objects.requireNonNullElse(reason, "");
        language = Objects.requireNonNullElse(language, "");
    }

    /**
     * @throws Refusal when there is no reason, or no language that it is in
     */
    LocalisedText read() {
        if (!TypedTexts.written(reason)) {
            throw new Refusal("indicator.return-reason-needed", "reason");
        }
        if (reason.length() > LONGEST) {
            throw new Refusal("indicator.too-long", "reason");
        }
        if (Language.INTERFACE.stream().noneMatch(each -> each.tag().equals(language))) {
            throw new Refusal("indicator.language-unknown", "language");
        }
        return LocalisedText.of(new Language(language), reason);
    }
}
