package org.pledgekeeper.indicator.talk;

import java.util.Objects;
import org.pledgekeeper.indicator.typed.TypedTexts;
import org.pledgekeeper.platform.Refusal;
import org.pledgekeeper.values.Language;
import org.pledgekeeper.values.LocalisedText;

/**
 * What the browser sends of a comment.
 *
 * @param language tag of the language of the text
 */
record ValueCommentForm(String text, String language) {

    static final int LONGEST = 1000;

    /** A field that the browser left out is an empty one. */
    ValueCommentForm {
        text = Objects.requireNonNullElse(text, "");
        language = Objects.requireNonNullElse(language, "");
    }

    /**
     * @throws Refusal when nothing is said, too much, or in no language that is known
     */
    LocalisedText read() {
        if (!TypedTexts.written(text)) {
            throw new Refusal("indicator.comment-needed", "text");
        }
        if (text.length() > LONGEST) {
            throw new Refusal("indicator.comment-too-long", "text", LONGEST);
        }
        if (Language.INTERFACE.stream().noneMatch(each -> each.tag().equals(language))) {
            throw new Refusal("indicator.language-unknown", "language");
        }
        return LocalisedText.of(new Language(language), text);
    }
}
