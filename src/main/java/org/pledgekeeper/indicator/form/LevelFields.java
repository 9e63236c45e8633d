package org.pledgekeeper.indicator.form;

import jakarta.validation.constraints.Size;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.pledgekeeper.indicator.typed.TypedTexts;
import org.pledgekeeper.values.LocalisedText;

/** What a level of a rubric means, in up to four languages. */
record LevelFields(
        @Size(max = 1000, message = "{indicator.too-long}") String en,
        @Size(max = 1000, message = "{indicator.too-long}") String fr,
        @Size(max = 1000, message = "{indicator.too-long}") String es,
        @Size(max = 1000, message = "{indicator.too-long}") String ar) {

    static final LevelFields NOTHING = new LevelFields("", "", "", "");

    /** A field that the browser left out is an empty one. */
    @SuppressWarnings("NullAway")
    LevelFields {
        en = Objects.requireNonNullElse(en, "");
        fr = Objects.requireNonNullElse(fr, "");
        es = Objects.requireNonNullElse(es, "");
        ar = Objects.requireNonNullElse(ar, "");
    }

    static LevelFields of(LocalisedText descriptor) {
        var texts = descriptor.texts();
        return new LevelFields(
                texts.getOrDefault("en", ""),
                texts.getOrDefault("fr", ""),
                texts.getOrDefault("es", ""),
                texts.getOrDefault("ar", ""));
    }

    /** What was written, by language. */
    Map<String, String> written() {
        var written = new LinkedHashMap<String, String>();
        keep(written, "en", en);
        keep(written, "fr", fr);
        keep(written, "es", es);
        keep(written, "ar", ar);
        return written;
    }

    private static void keep(Map<String, String> written, String language, String typed) {
        if (TypedTexts.written(typed)) {
            written.put(language, typed);
        }
    }
}
