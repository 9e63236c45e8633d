package org.pledgekeeper.indicator.observation;

import org.jspecify.annotations.Nullable;
import org.pledgekeeper.indicator.typed.TypedTexts;
import org.pledgekeeper.values.Language;
import org.pledgekeeper.values.LocalisedText;

/** What was typed into a form, in the language that was chosen for it. */
final class Typed {

    static final String WRITTEN = TypedTexts.WRITTEN;

    private Typed() {}

    static LocalisedText text(String language, String typed) {
        return LocalisedText.of(new Language(language), typed);
    }

    /** Null when nothing was written. */
    static @Nullable LocalisedText optional(String language, @Nullable String typed) {
        return typed == null || !TypedTexts.written(typed) ? null : text(language, typed);
    }
}
