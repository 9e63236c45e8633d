package org.pledgekeeper.report.writing;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.pledgekeeper.platform.Refusal;
import org.pledgekeeper.report.narrative.WrittenText;
import org.pledgekeeper.values.Language;
import org.pledgekeeper.values.LocalisedText;

/**
 * Words for a report as typed, in up to four languages.
 *
 * @param original the language they were written in first; the others are its translations
 * @param version of what was read before; null where nothing was (rule 17)
 */
record TextForm(
        @Nullable String original,
        @Nullable String en,
        @Nullable String fr,
        @Nullable String es,
        @Nullable String ar,
        @Nullable Integer version) {

    private static final int LONGEST = 20_000;

    static TextForm of(WrittenText written, Language page) {
        var text = written.text();
        Map<String, String> texts = text == null ? Map.of() : text.texts();
        return new TextForm(
                text == null ? page.tag() : text.original().tag(),
                texts.get("en"),
                texts.get("fr"),
                texts.get("es"),
                texts.get("ar"),
                written.version());
    }

    TextForm over(@Nullable Integer other) {
        return new TextForm(original, en, fr, es, ar, other);
    }

    /**
     * @return null when nothing is left to say
     * @throws Refusal when there are translations of nothing, or a text is too long
     */
    @Nullable LocalisedText toText() {
        var typed = typed();
        if (typed.isEmpty()) {
            return null;
        }
        var first = new Language(Objects.requireNonNullElse(original, "en"));
        if (!typed.containsKey(first.tag())) {
            throw new Refusal("report.original-missing", first.tag());
        }
        return new LocalisedText(first, typed);
    }

    private Map<String, String> typed() {
        var typed = new LinkedHashMap<String, String>();
        keep(typed, "en", en);
        keep(typed, "fr", fr);
        keep(typed, "es", es);
        keep(typed, "ar", ar);
        return typed;
    }

    private static void keep(Map<String, String> typed, String language, @Nullable String text) {
        if (text != null && text.length() > LONGEST) {
            throw new Refusal("report.text-long", language, LONGEST);
        }
        if (text != null && !text.isBlank()) {
            typed.put(language, text);
        }
    }
}
