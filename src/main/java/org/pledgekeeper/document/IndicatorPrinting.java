package org.pledgekeeper.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.pledgekeeper.document.Printout.Entry;
import org.pledgekeeper.document.Printout.Fact;
import org.pledgekeeper.document.Printout.Phrase;
import org.pledgekeeper.document.Printout.Row;
import org.pledgekeeper.report.content.Homes;
import org.pledgekeeper.report.content.ReportContent.IndicatorSection;
import org.pledgekeeper.report.content.ReportContent.LedgerEntry;
import org.pledgekeeper.report.content.ReportContent.LevelEntry;
import org.pledgekeeper.report.content.ReportContent.TypeCount;

/** Indicators in print: the value, how it came about, and every action behind it. */
final class IndicatorPrinting {

    private static final String SERIES = "series:";

    private final ActionPrinting actions;
    private final Homes homes;
    private final DocumentWords words;
    private final RecordedPrinting recording;

    IndicatorPrinting(ActionPrinting actions, Homes homes, DocumentWords words) {
        this.actions = actions;
        this.homes = homes;
        this.words = words;
        this.recording = new RecordedPrinting(words);
    }

    Printout.Indicator inFull(IndicatorSection section) {
        var narrative = section.narrative();
        return new Printout.Indicator(
                "indicator-" + section.code(),
                words.code(section.code()),
                words.passage(section.definition()),
                words.say("indicatorkind." + section.kind()),
                value(section),
                caption(section),
                facts(section),
                section.byType().stream().map(this::row).toList(),
                section.byType().isEmpty() ? null : chart(section),
                narrative == null ? null : words.passage(narrative),
                actions.inFull(homes.at(section)),
                section.actions().stream()
                        .map(reference -> actions.mention(reference, List.of()))
                        .filter(Objects::nonNull)
                        .toList());
    }

    /** No data, zero, not applicable and not assessed are four different things (rule 11). */
    private String value(IndicatorSection section) {
        var level = section.level();
        if (level != null) {
            return words.number(level.level());
        }
        if (RecordedPrinting.tells(section)) {
            return recording.value(section);
        }
        var value = section.value();
        var upTo = section.upTo();
        if (value == null || section.state().startsWith("NO")) {
            return words.say("valuestate." + section.state());
        }
        return upTo == null || upTo <= value
                ? words.number(value)
                : words.say("document.range", words.number(value), words.number(upTo));
    }

    private @Nullable Passage caption(IndicatorSection section) {
        var level = section.level();
        if (level != null) {
            return words.passage(level.descriptor());
        }
        if (RecordedPrinting.tells(section)) {
            return recording.unit(section);
        }
        boolean counted = section.kind().equals("COUNT") && section.value() != null;
        return counted ? words.passage(words.say("document.measures", section.value())) : null;
    }

    private List<Fact> facts(IndicatorSection section) {
        var facts = new ArrayList<Fact>();
        var level = section.level();
        if (level != null) {
            facts.addAll(judgement(level));
        }
        facts.addAll(recording.facts(section));
        if (section.kind().equals("COUNT")) {
            facts.addAll(counting(section));
        } else if (section.singleActions() > 0) {
            fact(facts, "document.linked-actions", words.number(section.singleActions()));
        }
        return facts;
    }

    private List<Fact> counting(IndicatorSection section) {
        var facts = new ArrayList<Fact>();
        var value = section.value();
        var upTo = section.upTo();
        if (value != null && upTo != null && upTo > value) {
            fact(facts, "document.undecided", words.say("document.undecided-why", upTo - value));
        }
        var reason = section.overrideReason();
        if (reason != null) {
            var computed = section.computed();
            fact(
                    facts,
                    "document.computed",
                    computed == null ? words.say("valuestate.NO_DATA") : words.number(computed));
            facts.add(recording.told("document.override", reason));
        }
        fact(facts, "document.single-actions", words.number(section.singleActions()));
        fact(facts, "document.new-in-period", words.number(section.newInPeriod()));
        fact(facts, "document.baseline", words.say("document.baseline-why", section.baseline()));
        return facts;
    }

    private List<Fact> judgement(LevelEntry level) {
        var facts = new ArrayList<Fact>();
        facts.add(recording.told("document.reasons", level.reasons()));
        fact(facts, "document.assessed-by", level.assessedBy());
        var confirmed = level.confirmedBy();
        fact(
                facts,
                "document.confirmed-by",
                confirmed == null ? words.say("document.not-confirmed") : confirmed);
        return facts;
    }

    private void fact(List<Fact> facts, String key, String said) {
        facts.add(new Fact(words.say(key), List.of(new Phrase(words.passage(said), null))));
    }

    private Row row(TypeCount type) {
        return new Row(words.say("type." + type.type()), words.number(type.count()));
    }

    private BarChart chart(IndicatorSection section) {
        return BarChart.of(
                section.byType().stream().map(type -> words.say("type." + type.type())).toList(),
                section.byType().stream().map(TypeCount::count).toList(),
                words.say("document.chart", words.code(section.code())),
                words);
    }

    Printout.Ledger ledger(IndicatorSection section) {
        return new Printout.Ledger(
                words.say("document.ledger-of", words.code(section.code())),
                words.passage(section.definition()),
                section.ledger().stream().map(this::entry).toList());
    }

    private Entry entry(LedgerEntry entry) {
        var reference = actions.reference("document.see", entry.action());
        return new Entry(
                actions.number(entry.action()),
                reference == null ? null : reference.target(),
                reference == null ? "" : reference.alt(),
                words.passage(entry.title()).withoutNote(),
                words.say("outcome." + entry.outcome()),
                why(entry));
    }

    private String why(LedgerEntry entry) {
        var why = entry.why();
        var detail = entry.detail();
        if (why == null) {
            return entry.outcome().equals("UNDECIDED") ? words.say("why.POSSIBLE") : root(entry);
        }
        if (detail != null && why.equals("STATUS")) {
            return words.say("whydetail.STATUS", words.say("status." + detail));
        }
        return detail != null && why.equals("PART")
                ? words.say("whydetail.PART", actions.number(detail))
                : words.say("why." + why);
    }

    /** A counted action names the series it counts under; a cell is never left empty. */
    private String root(LedgerEntry entry) {
        var measure = entry.measure();
        return measure != null && measure.startsWith(SERIES)
                ? words.say("document.in-series", series(entry.action(), measure))
                : "–";
    }

    /** In the reader's language where the report tells the action. */
    private String series(String action, String measure) {
        var told = actions.entry(action);
        var title = told == null ? null : told.series();
        return title == null
                ? PrintableText.clean(measure.substring(SERIES.length()))
                : words.passage(title).text();
    }
}
