package org.pledgekeeper.indicator.version;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pledgekeeper.values.Language;
import org.pledgekeeper.values.LocalisedText;

/**
 * A line of a definition.
 *
 * @param language of a person's text; null for words of the page
 */
record Said(String text, @Nullable Language language) {

    static List<Said> words(String words) {
        return List.of(new Said(words, null));
    }

    /** All wordings of a text, the original first. */
    static List<Said> text(@Nullable LocalisedText text) {
        return text == null
                ? List.of()
                : Stream.concat(
                                text.texts().entrySet().stream()
                                        .filter(
                                                each ->
                                                        each.getKey()
                                                                .equals(text.original().tag())),
                                text.texts().entrySet().stream()
                                        .filter(
                                                each ->
                                                        !each.getKey()
                                                                .equals(text.original().tag())))
                        .map(Said::of)
                        .toList();
    }

    private static Said of(Map.Entry<String, String> wording) {
        return new Said(wording.getValue(), new Language(wording.getKey()));
    }

    /** With something before it that is no part of the text. */
    Said after(String words) {
        return new Said(words + text, language);
    }
}
