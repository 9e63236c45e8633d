package org.pledgekeeper.action.history;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pledgekeeper.values.Language;
import org.pledgekeeper.values.LocalisedText;

/**
 * What became of one field.
 *
 * @param texts of a text, what became of it in each language in which it changed
 * @param removed in words, what it no longer says
 * @param added in words, what it says since
 * @param earlier the text before, where it can be said again
 */
record Difference(
        Field field,
        List<Rewording> texts,
        List<String> removed,
        List<String> added,
        @Nullable LocalisedText earlier) {

    static Difference ofText(Field field, @Nullable LocalisedText before, List<Rewording> texts) {
        return new Difference(
                field, texts, List.of(), List.of(), field.restorable() ? before : null);
    }

    static Difference ofWords(Field field, List<String> removed, List<String> added) {
        return new Difference(field, List.of(), removed, added, null);
    }

    /** A text in one language, word by word. */
    record Rewording(Language language, List<WordDiff.Piece> pieces) {}
}
