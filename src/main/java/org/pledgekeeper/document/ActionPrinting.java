package org.pledgekeeper.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pledgekeeper.document.Printout.Fact;
import org.pledgekeeper.document.Printout.Mention;
import org.pledgekeeper.document.Printout.Phrase;
import org.pledgekeeper.document.Printout.Pointer;
import org.pledgekeeper.document.Printout.Reference;
import org.pledgekeeper.report.content.Course;
import org.pledgekeeper.report.content.ReportContent.ActionEntry;
import org.pledgekeeper.report.content.ReportContent.PlaceEntry;
import org.pledgekeeper.report.content.ReportContent.QuantityEntry;
import org.pledgekeeper.values.LocalisedText;

/** Actions in print: each told in full once (rule 3), everywhere else a reference with its page. */
final class ActionPrinting {

    private final Map<String, ActionEntry> actions = new HashMap<>();
    private final Set<String> printed;
    private final DocumentWords words;

    /**
     * @param printed references that are told in full somewhere; only these have a page
     */
    ActionPrinting(List<ActionEntry> entries, Set<String> printed, DocumentWords words) {
        entries.forEach(entry -> actions.put(entry.reference(), entry));
        this.printed = printed;
        this.words = words;
    }

    @Nullable ActionEntry entry(String reference) {
        return actions.get(reference);
    }

    static String id(String reference) {
        return "action-" + reference.replaceAll("[^A-Za-z0-9.-]", "_");
    }

    /** What a reader calls the action: its number here, or its reference when it is not told. */
    String number(String reference) {
        var entry = actions.get(reference);
        return words.code(
                entry == null || !printed.contains(reference) ? reference : entry.number());
    }

    @Nullable Reference reference(String key, String reference) {
        if (!printed.contains(reference) || !actions.containsKey(reference)) {
            return null;
        }
        var number = number(reference);
        var around = words.around(key, number);
        return new Reference(
                id(reference),
                around.before(),
                around.after(),
                words.say("document.go-to-action", number));
    }

    List<Printout.Action> inFull(List<String> references) {
        return references.stream()
                .map(actions::get)
                .filter(entry -> entry != null)
                .map(this::inFull)
                .toList();
    }

    private Printout.Action inFull(ActionEntry entry) {
        return new Printout.Action(
                id(entry.reference()),
                words.code(entry.number()),
                words.passage(entry.title()).withoutNote(),
                words.span(entry.when()),
                place(entry.place()),
                words.say("status." + entry.status()),
                tone(entry),
                entry.type() == null ? null : words.say("type." + entry.type()),
                words.passage(entry.description()),
                entry.partOf() == null ? null : reference("document.part-of", entry.partOf()),
                facts(entry),
                entry.evidence().stream().map(this::evidence).toList(),
                marks(entry));
    }

    private static String tone(ActionEntry entry) {
        return Course.hindered(entry)
                ? "hindered"
                : Course.ahead(entry)
                        ? "open"
                        : entry.status().equals("COMPLETED") ? "done" : "going";
    }

    private @Nullable Passage place(@Nullable PlaceEntry place) {
        if (place == null || place.kind().equals("UNSPECIFIED")) {
            return null;
        }
        if (place.label() != null) {
            return words.passage(place.label()).withoutNote();
        }
        return words.passage(
                place.country() == null ? words.placeKind(place) : words.country(place.country()));
    }

    private List<Fact> facts(ActionEntry entry) {
        var facts = new ArrayList<Fact>();
        add(facts, "document.series", entry.series());
        add(
                facts,
                "document.partners",
                entry.partners().stream().map(each -> phrase(each.name(), each.role())).toList());
        add(facts, "document.quantities", entry.quantities().stream().map(this::quantity).toList());
        facts.addAll(reason(entry));
        add(facts, "document.challenge", entry.challenge());
        add(facts, "document.result", entry.result());
        add(facts, "document.lesson", entry.lesson());
        return facts;
    }

    List<Fact> reason(ActionEntry entry) {
        var reason = entry.reason();
        if (reason == null) {
            return List.of();
        }
        var coded = words.passage(words.say("reason." + reason.code()));
        var explained = reason.explanation();
        var told = explained == null ? null : words.passage(explained).withoutNote();
        return List.of(new Fact(words.say("document.reason"), List.of(new Phrase(coded, told))));
    }

    private void add(List<Fact> facts, String key, @Nullable LocalisedText text) {
        if (text != null) {
            add(facts, key, List.of(phrase(text, null)));
        }
    }

    private void add(List<Fact> facts, String key, List<Phrase> said) {
        if (!said.isEmpty()) {
            facts.add(new Fact(words.say(key), said));
        }
    }

    private Phrase phrase(LocalisedText head, @Nullable LocalisedText tail) {
        return new Phrase(
                words.passage(head).withoutNote(),
                tail == null ? null : words.passage(tail).withoutNote());
    }

    private Phrase quantity(QuantityEntry entry) {
        var counted = entry.counted() == null ? null : words.passage(entry.counted()).withoutNote();
        return counted != null && entry.unit().equals("OTHER") && entry.value() == null
                ? new Phrase(counted, words.passage(words.howMany(entry)))
                : new Phrase(words.passage(words.quantity(entry)), counted);
    }

    private Pointer evidence(int number) {
        var shown = words.number(number);
        return new Pointer(
                "evidence-" + number, shown, words.say("document.go-to-evidence", shown));
    }

    private List<String> marks(ActionEntry entry) {
        var marks = new ArrayList<String>();
        if (entry.late()) {
            marks.add(words.say("document.late"));
        }
        if (!entry.visibility().equals("PUBLIC")) {
            marks.add(words.say("visibility." + entry.visibility()));
        }
        return marks;
    }

    /** The same action named elsewhere; without a page when it is told nowhere in this report. */
    Mention mention(ActionEntry entry, List<Fact> facts) {
        return new Mention(
                reference("document.see", entry.reference()),
                reference("document.page-of-action", entry.reference()),
                number(entry.reference()),
                words.passage(entry.title()).withoutNote(),
                words.span(entry.when()),
                words.say("status." + entry.status()),
                facts);
    }

    @Nullable Mention mention(String reference, List<Fact> facts) {
        var entry = actions.get(reference);
        return entry == null ? null : mention(entry, facts);
    }
}
