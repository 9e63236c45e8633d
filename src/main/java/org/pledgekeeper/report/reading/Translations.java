package org.pledgekeeper.report.reading;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pledgekeeper.report.content.ReportContent;
import org.pledgekeeper.values.Language;
import org.pledgekeeper.values.LocalisedText;

/** How much of a report exists in each language of the interface; the rest prints as written. */
public record Translations(List<State> states) {

    /**
     * @param missing texts that will stand in their original language
     */
    public record State(Language language, int missing, int all) {}

    static Translations of(ReportContent content) {
        var texts = new ArrayList<LocalisedText>();
        add(texts, content.cover().title());
        add(texts, content.cover().objective());
        add(texts, content.introduction());
        for (var section : content.commitments()) {
            add(texts, section.text());
            add(texts, section.narrative());
        }
        for (var section : content.indicators()) {
            add(texts, section.definition());
            add(texts, section.narrative());
        }
        for (var entry : content.actions()) {
            add(texts, entry.title());
            add(texts, entry.description());
            add(texts, entry.challenge());
            add(texts, entry.result());
            add(texts, entry.lesson());
        }
        content.evidence().forEach(entry -> add(texts, entry.title()));
        return new Translations(
                Language.INTERFACE.stream().map(language -> state(language, texts)).toList());
    }

    private static void add(List<LocalisedText> texts, @Nullable LocalisedText text) {
        if (text != null) {
            texts.add(text);
        }
    }

    private static State state(Language language, List<LocalisedText> texts) {
        long missing = texts.stream().filter(text -> text.in(language).fallback()).count();
        return new State(language, (int) missing, texts.size());
    }
}
