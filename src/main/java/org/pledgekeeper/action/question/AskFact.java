package org.pledgekeeper.action.question;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pledgekeeper.platform.Refusal;
import org.pledgekeeper.values.Language;

/**
 * What is asked of a colleague.
 *
 * @param wording a question in one's own words
 * @param note what the colleague should know
 * @param language of the page behind the link
 * @param titled whether that page names the action
 * @param key names one filled form, so that sending it twice asks once
 */
record AskFact(
        Asked asked,
        @Nullable String wording,
        @Nullable String note,
        Language language,
        boolean titled,
        UUID key) {

    AskFact {
        if (asked == Asked.FREE && wording == null) {
            throw new Refusal("question.wording-needed", "wording");
        }
    }
}
