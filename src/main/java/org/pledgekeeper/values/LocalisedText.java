package org.pledgekeeper.values;

import java.text.Normalizer;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * A text that a person wrote, with the language they wrote it in and its translations. A missing
 * translation falls back to the original and says so ({@link Wording#fallback()}).
 *
 * @param texts by language tag; always contains the original
 */
public record LocalisedText(Language original, Map<String, String> texts) {

    /**
     * @throws IllegalArgumentException when the original is missing or any text is blank
     */
    public LocalisedText {
        var kept = new TreeMap<String, String>();
        texts.forEach((tag, text) -> kept.put(new Language(tag).tag(), clean(text)));
        if (!kept.containsKey(original.tag()) || kept.values().stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException(
                    "a text needs its original, and no blank translation");
        }
        texts = Collections.unmodifiableMap(kept);
    }

    public static LocalisedText of(Language language, String text) {
        return new LocalisedText(language, Map.of(language.tag(), text));
    }

    /** The text for a reader of this language. */
    public Wording in(Language language) {
        var translated = texts.get(language.tag());
        return translated == null
                ? new Wording(originalText(), original, true)
                : new Wording(translated, language, false);
    }

    public String originalText() {
        return texts.getOrDefault(original.tag(), "");
    }

    /**
     * The same text with its original re-written; translations of an older original are dropped
     * when it changed.
     */
    public LocalisedText rewritten(Language language, String text) {
        return original.equals(language) && clean(text).equals(originalText())
                ? this
                : of(language, text);
    }

    public LocalisedText with(Language language, String text) {
        var more = new TreeMap<>(texts);
        more.put(language.tag(), text);
        return new LocalisedText(original, more);
    }

    /**
     * Unicode NFC, line ends as \n, without control characters and without direction overrides
     * (they spoof).
     */
    private static String clean(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replace("\r\n", "\n")
                .replaceAll("[\\p{Cc}&&[^\\n\\t]]|[\\u202A-\\u202E\\u2066-\\u2069\\uFEFF]", "")
                .strip();
    }
}
