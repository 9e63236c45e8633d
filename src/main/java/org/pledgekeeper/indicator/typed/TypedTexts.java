package org.pledgekeeper.indicator.typed;

import org.jspecify.annotations.Nullable;
import org.pledgekeeper.values.Language;
import org.pledgekeeper.values.LocalisedText;

/**
 * Reads texts in the language that was chosen for a form. One that was not touched stays as it is,
 * with its translations.
 *
 * @param relabelled whether another language was chosen than before: then also what stays the same
 *     is now said to be in it
 */
public record TypedTexts(Language language, boolean relabelled) {

    /** Has at least one letter, digit or sign. */
    public static final String WRITTEN = "(?s).*[^\\s\\p{Z}\\p{C}].*";

    public static boolean written(String typed) {
        return typed.matches(WRITTEN);
    }

    /** Null where nothing was written. */
    public @Nullable LocalisedText read(String typed, @Nullable LocalisedText before) {
        return written(typed) ? text(typed, before) : null;
    }

    /** Of something written. */
    public LocalisedText text(String typed, @Nullable LocalisedText before) {
        var fresh = LocalisedText.of(language, typed);
        boolean same =
                before != null
                        && before.originalText().equals(fresh.originalText())
                        && (!relabelled || before.original().equals(language));
        return same && before != null ? before : fresh;
    }
}
