package org.pledgekeeper.values;

/**
 * One text as a reader gets to see it: in the language that was found for them.
 *
 * @param fallback true when the reader's language is missing and the original stands in for it;
 *     pages say so
 */
public record Wording(String text, Language language, boolean fallback) {

    @Override
    public String toString() {
        return text;
    }
}
