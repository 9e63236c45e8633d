package org.pledgekeeper.document;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pledgekeeper.values.Language;

/**
 * A text on paper, in its own language and direction, whatever the language of the document.
 *
 * @param foreign true when its direction is not the document's
 * @param original "original in English" where a translation is missing, else null
 */
record Passage(
        List<String> paragraphs,
        String language,
        boolean rightToLeft,
        boolean foreign,
        @Nullable String original) {

    static Passage of(
            String text, Language language, Language document, @Nullable String original) {
        var paragraphs =
                PrintableText.clean(text)
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList();
        return new Passage(
                paragraphs,
                language.tag(),
                language.rightToLeft(),
                language.rightToLeft() != document.rightToLeft(),
                original);
    }

    public String text() {
        return String.join(" ", paragraphs);
    }

    public String heading() {
        return PrintableText.shortened(text());
    }

    public String mode() {
        return rightToLeft ? "rl-tb" : "lr-tb";
    }

    public String direction() {
        return rightToLeft ? "rtl" : "ltr";
    }

    Passage withoutNote() {
        return new Passage(paragraphs, language, rightToLeft, foreign, null);
    }
}
