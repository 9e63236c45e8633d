package org.pledgekeeper.report;

import org.jspecify.annotations.Nullable;
import org.pledgekeeper.values.LocalisedText;

/**
 * Asks to put a person's words into an assembled report.
 *
 * @param code of the commitment or indicator; empty for the introduction
 * @param text null takes the words away
 * @param version of the words that were read before; null where there were none (rule 17)
 */
public record WriteText(
        Subject subject, String code, @Nullable LocalisedText text, @Nullable Integer version) {

    /** What the words are about. */
    public enum Subject {
        INTRODUCTION,
        COMMITMENT,
        INDICATOR
    }

    public static WriteText introduction(LocalisedText text) {
        return new WriteText(Subject.INTRODUCTION, "", text, null);
    }

    public static WriteText commitment(String code, LocalisedText text) {
        return new WriteText(Subject.COMMITMENT, code, text, null);
    }

    public static WriteText indicator(String code, LocalisedText text) {
        return new WriteText(Subject.INDICATOR, code, text, null);
    }
}
