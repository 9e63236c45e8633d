package org.pledgekeeper.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.pledgekeeper.document.Printout.Fact;
import org.pledgekeeper.document.Printout.Phrase;
import org.pledgekeeper.report.content.RecordedEntry;
import org.pledgekeeper.report.content.ReportContent.IndicatorSection;
import org.pledgekeeper.values.LocalisedText;

/** Values that people recorded, in print. */
final class RecordedPrinting {

    private final DocumentWords words;

    RecordedPrinting(DocumentWords words) {
        this.words = words;
    }

    /** Whether people recorded a value for it. */
    static boolean tells(IndicatorSection section) {
        return section.recorded() != null && section.recorded().valued();
    }

    /** A ratio is told as both its numbers, its share beside them (rule 10). */
    String value(IndicatorSection section) {
        return value(recorded(section));
    }

    private static RecordedEntry recorded(IndicatorSection section) {
        return Objects.requireNonNull(section.recorded());
    }

    private String value(RecordedEntry recorded) {
        var amount = recorded.amount();
        if (amount != null) {
            return words.number(amount);
        }
        return recorded.ratio()
                ? words.say("document.ratio", recorded.part(), recorded.whole(), recorded.share())
                : words.say("document.answer-" + recorded.yes());
    }

    /** What a number counts; of a ratio, each of its numbers says that for itself. */
    @Nullable Passage unit(IndicatorSection section) {
        var recorded = recorded(section);
        var unit = recorded.unit();
        return unit == null || recorded.ratio() ? null : words.passage(unit).withoutNote();
    }

    List<Fact> facts(IndicatorSection section) {
        var recorded = section.recorded();
        return recorded == null ? List.of() : facts(recorded);
    }

    private List<Fact> facts(RecordedEntry recorded) {
        var facts = new ArrayList<Fact>();
        var part = recorded.unit();
        var whole = recorded.denominatorUnit();
        if (recorded.ratio() && part != null && whole != null) {
            facts.add(told("document.numerator", part));
            facts.add(told("document.denominator", whole));
        }
        if (recorded.estimated()) {
            facts.add(said("document.mark", "document.estimated"));
        }
        if (recorded.provisional()) {
            facts.add(said("document.mark", "document.provisional"));
        }
        if (recorded.unconfirmed()) {
            facts.add(said("document.confirmed-by", "document.not-confirmed"));
        }
        return facts;
    }

    Fact told(String key, LocalisedText text) {
        return new Fact(words.say(key), List.of(new Phrase(words.passage(text), null)));
    }

    private Fact said(String key, String fact) {
        return new Fact(words.say(key), List.of(new Phrase(words.passage(words.say(fact)), null)));
    }
}
