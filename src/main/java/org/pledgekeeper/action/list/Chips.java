package org.pledgekeeper.action.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.pledgekeeper.action.filter.ActionFilter;
import org.pledgekeeper.action.list.FilterGroup.Option;

/** Everything that narrows a list, said one by one. */
final class Chips {

    private static final Set<String> TYPED = Set.of("q", "from", "to");

    private Chips() {}

    static List<Chip> of(List<FilterGroup> groups, ActionFilter filter) {
        var chips = new ArrayList<Chip>();
        var asked = filter.asked();
        typed(chips, filter, "q", "action.filter-text");
        typed(chips, filter, "from", "action.filter-from");
        typed(chips, filter, "to", "action.filter-to");
        unknown(chips, groups, filter);
        for (var group : groups) {
            group.options().stream()
                    .filter(Option::chosen)
                    .map(
                            each ->
                                    new Chip(
                                            group.key(),
                                            each.label(),
                                            asked.without(group.name(), each.value()).address()))
                    .forEach(chips::add);
        }
        return chips;
    }

    /** What narrows the list is always said, even where nothing of that name is offered. */
    private static void unknown(List<Chip> chips, List<FilterGroup> groups, ActionFilter filter) {
        var asked = filter.narrowing().only(key -> !TYPED.contains(key));
        asked.values()
                .forEach(
                        (name, values) ->
                                values.stream()
                                        .filter(
                                                value ->
                                                        groups.stream()
                                                                .noneMatch(
                                                                        each ->
                                                                                each.offers(
                                                                                        name,
                                                                                        value)))
                                        .map(
                                                value ->
                                                        new Chip(
                                                                "action.filter-other",
                                                                value,
                                                                filter.asked()
                                                                        .without(name, value)
                                                                        .address()))
                                        .forEach(chips::add));
    }

    private static void typed(List<Chip> chips, ActionFilter filter, String name, String key) {
        for (var value : filter.asked().values().getOrDefault(name, List.of())) {
            chips.add(new Chip(key, value, filter.asked().without(name, value).address()));
        }
    }
}
