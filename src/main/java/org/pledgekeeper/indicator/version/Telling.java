package org.pledgekeeper.indicator.version;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pledgekeeper.indicator.DefineIndicator;
import org.pledgekeeper.indicator.IndicatorKind;
import org.pledgekeeper.indicator.IndicatorTerms;
import org.pledgekeeper.indicator.rule.CountRule;
import org.pledgekeeper.indicator.terms.Baseline;
import org.pledgekeeper.indicator.terms.Dimension;
import org.pledgekeeper.indicator.terms.IndicatorValue;
import org.pledgekeeper.platform.words.Words;
import org.pledgekeeper.values.LocalisedText;

/**
 * Tells a definition field by field, in the words of a page.
 *
 * @param people names by account
 */
record Telling(Words words, Map<UUID, String> people) {

    /**
     * A field, with a line for each thing that it says; the same fields in the same order always.
     */
    record Part(String label, List<Said> lines) {}

    List<Part> parts(DefineIndicator told) {
        var terms = told.terms();
        boolean ratio = told.kind() == IndicatorKind.RATIO;
        return List.of(
                new Part("indicator.code", Said.words(told.code())),
                new Part("indicator.kind", Said.words(words.say("indicatorkind." + told.kind()))),
                new Part("indicator.definition", Said.text(told.definition())),
                new Part(
                        "indicator.direction",
                        told.kind().directed()
                                ? Said.words(words.say("indicator.direction-" + terms.direction()))
                                : List.of()),
                new Part("indicator.unit", ratio ? List.of() : Said.text(terms.unit())),
                new Part("indicator.numerator-unit", ratio ? Said.text(terms.unit()) : List.of()),
                new Part("indicator.denominator-unit", Said.text(terms.denominatorUnit())),
                new Part(
                        "indicator.calculation",
                        Said.words(words.say("indicator.calculation-" + terms.calculation()))),
                new Part("indicator.levels", levels(told.levels())),
                new Part("indicator.baseline-stated", baseline(terms.baseline())),
                new Part("indicator.dimensions", dimensions(terms.dimensions())),
                new Part("indicator.source", Said.text(terms.source())),
                new Part("indicator.responsible", responsible(terms)),
                new Part("indicator.commitments", commitments(told.commitments())),
                new Part("indicator.candidates", candidates(told.rule())),
                new Part("countrule.counts", one("countrule.counts-", told.rule().counts())),
                new Part("countrule.dates", one("countrule.dates-", told.rule().dates())),
                new Part("countrule.before", one("countrule.before-", told.rule().beforePledge())),
                new Part("countrule.undated", one("countrule.undated-", told.rule().undated())),
                new Part(
                        "countrule.statuses",
                        all("status.", told.rule().acceptedStatuses(), "countrule.all-statuses")),
                new Part(
                        "indicator.accepted",
                        all("type.", told.rule().acceptedTypes(), "indicator.all-types")),
                new Part(
                        "indicator.evidence",
                        Said.words(
                                words.say(
                                        told.rule().needsEvidence()
                                                ? "indicator.evidence-needed"
                                                : "indicator.evidence-free"))));
    }

    private List<Said> levels(List<LocalisedText> levels) {
        var lines = new ArrayList<Said>();
        for (int i = 0; i < levels.size(); i++) {
            var level = words.number(i + 1) + ". ";
            Said.text(levels.get(i)).forEach(each -> lines.add(each.after(level)));
        }
        return lines;
    }

    private List<Said> baseline(@Nullable Baseline baseline) {
        if (baseline == null) {
            return List.of();
        }
        var lines = new ArrayList<Said>();
        lines.addAll(Said.words(value(baseline.value())));
        lines.addAll(Said.words(words.say("indicator.of-year", String.valueOf(baseline.year()))));
        lines.addAll(Said.text(baseline.note()));
        return lines;
    }

    private String value(IndicatorValue value) {
        return switch (value.shape()) {
            case NUMBER -> words.number(Objects.requireNonNull(value.number()));
            case RATIO -> words.say("indicator.ratio", value.numerator(), value.denominator());
            case YES_NO -> words.say("indicator.answer-" + value.yes());
            case LEVEL -> words.say("indicator.level", value.level());
        };
    }

    private static List<Said> dimensions(List<Dimension> dimensions) {
        var lines = new ArrayList<Said>();
        for (var each : dimensions) {
            lines.addAll(Said.text(each.name()));
            for (var code : each.codes()) {
                Said.text(code.label()).forEach(said -> lines.add(said.after(code.code() + " ")));
            }
        }
        return lines;
    }

    private List<Said> responsible(IndicatorTerms terms) {
        var person = terms.responsible();
        return person == null ? List.of() : Said.words(people.getOrDefault(person, ""));
    }

    private List<Said> commitments(List<String> codes) {
        return codes.isEmpty()
                ? Said.words(words.say("indicator.whole-pledge"))
                : codes.stream().map(each -> new Said(each, null)).toList();
    }

    private List<Said> candidates(CountRule rule) {
        if (!rule.allCommitments()) {
            return Said.words(words.say("indicator.from-links"));
        }
        return Said.words(
                words.say(
                        rule.withChildren()
                                ? "countrule.from-children"
                                : "indicator.from-commitments"));
    }

    private List<Said> one(String prefix, Enum<?> value) {
        return Said.words(words.say(prefix + value.name()));
    }

    private List<Said> all(String prefix, Set<? extends Enum<?>> some, String none) {
        return some.isEmpty()
                ? Said.words(words.say(none))
                : some.stream()
                        .map(each -> new Said(words.say(prefix + each.name()), null))
                        .toList();
    }
}
