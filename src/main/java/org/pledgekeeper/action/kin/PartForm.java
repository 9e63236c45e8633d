package org.pledgekeeper.action.kin;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pledgekeeper.platform.Refusal;
import org.pledgekeeper.values.Language;
import org.pledgekeeper.values.LocalisedText;

/**
 * With what a part of an action begins.
 *
 * @param part what happened, in the language of the page
 * @param key names this filled form, so that sending it twice begins one part
 */
record PartForm(@Nullable String part, @Nullable String key) {

    private static final int LONGEST = 10_000;

    static PartForm empty() {
        return new PartForm("", UUID.randomUUID().toString());
    }

    /**
     * @throws Refusal when nothing was said, or too much
     */
    LocalisedText what(Language language) {
        if (part == null || part.isBlank()) {
            throw new Refusal("action.description-needed", "part");
        }
        if (part.length() > LONGEST) {
            throw new Refusal("action.too-long", "part", LONGEST);
        }
        try {
            return LocalisedText.of(language, part);
        } catch (IllegalArgumentException onlyInvisible) {
            throw new Refusal("action.description-needed", "part");
        }
    }

    @Nullable UUID named() {
        return named(key);
    }

    static @Nullable UUID named(@Nullable String key) {
        try {
            return key == null ? null : UUID.fromString(key);
        } catch (IllegalArgumentException notOurs) {
            return null;
        }
    }
}
