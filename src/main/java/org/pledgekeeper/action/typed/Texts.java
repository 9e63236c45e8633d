package org.pledgekeeper.action.typed;

import org.jspecify.annotations.Nullable;
import org.pledgekeeper.values.Language;
import org.pledgekeeper.values.LocalisedText;
import org.springframework.validation.Errors;

/** Reads what was typed as texts in the language of the form. */
public final class Texts {

    public static final int LINE = 200;
    public static final int PARAGRAPH = 4_000;
    public static final int STORY = 10_000;

    private final Language language;
    private final Errors errors;

    public Texts(Language language, Errors errors) {
        this.language = language;
        this.errors = errors;
    }

    /**
     * The text, or null for none. One that did not change keeps its translations.
     *
     * @param before as it was stored
     */
    public @Nullable LocalisedText read(
            String field, String typed, int longest, @Nullable LocalisedText before) {
        if (typed.length() > longest) {
            errors.rejectValue(field, "action.too-long", new Object[] {longest}, null);
            return null;
        }
        if (typed.isBlank()) {
            return null;
        }
        try {
            var text = LocalisedText.of(language, typed);
            return before != null && before.originalText().equals(text.originalText())
                    ? before
                    : text;
        } catch (IllegalArgumentException onlyInvisible) {
            return null;
        }
    }
}
