package org.pledgekeeper.action.comment;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pledgekeeper.platform.Refusal;
import org.pledgekeeper.values.Language;
import org.pledgekeeper.values.LocalisedText;

/**
 * What somebody wants to say.
 *
 * @param called ids of the people who were ticked; those named by @ in the text come on top
 * @param key names one filled form, so that sending it twice says it once
 */
record Remark(Language language, String text, Set<UUID> called, @Nullable UUID key) {

    private static final int LONGEST = 4000;

    /**
     * @throws Refusal when nothing readable was said, or too much
     */
    static Remark of(Language language, String typed, Set<UUID> called, @Nullable UUID key) {
        if (typed.length() > LONGEST) {
            throw new Refusal("action.too-long", "text", LONGEST);
        }
        try {
            var text = LocalisedText.of(language, typed).originalText();
            return new Remark(language, text, called, key);
        } catch (IllegalArgumentException onlyInvisible) {
            throw new Refusal("comment.text-needed", "text");
        }
    }
}
