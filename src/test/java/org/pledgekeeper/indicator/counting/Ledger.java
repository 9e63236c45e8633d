package org.pledgekeeper.indicator.counting;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * All candidates of an indicator and what became of each. Every figure is taken from these lines,
 * so that each can be opened down to the actions that made it.
 */
record Ledger(List<LedgerLine> lines) {

    /** Of several that give a measure its type: what surely counts, then what was logged first. */
    private static final Comparator<LedgerLine> FIRST =
            Comparator.comparing(LedgerLine::outcome)
                    .thenComparing(line -> line.candidate().number());

    /** Measures that surely count. */
    public int value() {
        return roots(Outcome.COUNTED).size();
    }

    /** What the value would be if all that is undecided counted. */
    public int upTo() {
        var all = roots(Outcome.COUNTED);
        all.addAll(roots(Outcome.UNDECIDED));
        return all.size();
    }

    /** Measures wholly before the pledge: shown, never counted (rule 8). */
    public int baseline() {
        var before =
                lines.stream()
                        .filter(line -> line.why() == Why.BEFORE_PLEDGE)
                        .map(LedgerLine::root)
                        .collect(Collectors.toSet());
        before.removeAll(roots(Outcome.COUNTED));
        before.removeAll(roots(Outcome.UNDECIDED));
        return before.size();
    }

    /** Single actions that count, parts and members of series each. */
    public int singleActions() {
        return (int) lines.stream().filter(LedgerLine::counted).count();
    }

    /** The roots of all measures that surely count. */
    public Set<Root> counted() {
        return roots(Outcome.COUNTED);
    }

    /** Measures that count here and did not in an earlier ledger. */
    public int newSince(Ledger earlier) {
        var added = roots(Outcome.COUNTED);
        added.removeAll(earlier.roots(Outcome.COUNTED));
        return added.size();
    }

    /** Adds up to the value (rule 4); most frequent first. */
    public List<TypeCount> byType() {
        return measures().stream()
                .filter(Measure::counted)
                .collect(Collectors.groupingBy(Measure::type, Collectors.summingInt(each -> 1)))
                .entrySet()
                .stream()
                .map(each -> new TypeCount(each.getKey(), each.getValue()))
                .sorted(
                        Comparator.comparingInt(TypeCount::count)
                                .reversed()
                                .thenComparing(TypeCount::type))
                .toList();
    }

    /** What counts, and what may, grouped to measures. */
    public List<Measure> measures() {
        var byAction =
                lines.stream()
                        .collect(Collectors.toMap(line -> line.candidate().id(), line -> line));
        return lines.stream()
                .filter(line -> line.outcome() != Outcome.NOT_COUNTED)
                .collect(
                        Collectors.groupingBy(
                                line -> Objects.requireNonNull(line.root()),
                                LinkedHashMap::new,
                                Collectors.toList()))
                .entrySet()
                .stream()
                .map(each -> measure(each.getKey(), each.getValue(), byAction))
                .toList();
    }

    /** The type of the measure under which each action counts or may count, by its id. */
    Map<UUID, String> types() {
        var types = new HashMap<UUID, String>();
        measures()
                .forEach(
                        measure ->
                                measure.lines()
                                        .forEach(
                                                line ->
                                                        types.put(
                                                                line.candidate().id(),
                                                                measure.type())));
        return types;
    }

    private static Measure measure(
            Root root, List<LedgerLine> together, Map<UUID, LedgerLine> byAction) {
        var type = head(root, together, byAction).candidate().type();
        return new Measure(root, type == null ? "NOT_STATED" : type.name(), List.copyOf(together));
    }

    /** What gives a measure its type: the parent; of a series, its first member that counts. */
    private static LedgerLine head(
            Root root, List<LedgerLine> together, Map<UUID, LedgerLine> byAction) {
        return Optional.ofNullable(byAction.get(root.id()))
                .or(
                        () ->
                                together.stream()
                                        .filter(line -> Root.of(line.candidate()).equals(root))
                                        .min(FIRST))
                .or(() -> together.stream().min(FIRST))
                .orElseThrow();
    }

    private Set<Root> roots(Outcome outcome) {
        return lines.stream()
                .filter(line -> line.outcome() == outcome)
                .map(LedgerLine::root)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(HashSet::new));
    }

    /**
     * Actions that count once together: one by itself, a series, a parent with its parts (rule 4).
     *
     * @param type a MeasureType name, or NOT_STATED
     * @param lines the actions, at least one of them counted or undecided
     */
    record Measure(Root root, String type, List<LedgerLine> lines) {

        /** Counts surely; otherwise all that it rests on is undecided. */
        public boolean counted() {
            return lines.stream().anyMatch(LedgerLine::counted);
        }
    }
}
