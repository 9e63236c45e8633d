package org.pledgekeeper.action.list;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pledgekeeper.action.filter.ActionFilter;
import org.pledgekeeper.action.filter.Column;
import org.pledgekeeper.action.list.FilterGroup.Option;
import org.pledgekeeper.action.state.ActionStatus;
import org.pledgekeeper.action.state.RecordState;
import org.pledgekeeper.platform.words.Words;
import org.pledgekeeper.pledge.PledgeDirectory;
import org.pledgekeeper.pledge.PledgeFacts;
import org.pledgekeeper.values.MeasureType;
import org.pledgekeeper.values.Visibility;
import org.springframework.stereotype.Component;

/** What a list can be narrowed to, and what it is narrowed to now, in the words of the page. */
@Component
class FilterPanel {

    private final FilterChoicesQuery choices;
    private final PledgeDirectory pledges;

    FilterPanel(FilterChoicesQuery choices, PledgeDirectory pledges) {
        this.choices = choices;
        this.pledges = pledges;
    }

    List<FilterGroup> groups(@Nullable PledgeFacts pledge, ActionFilter filter, Words words) {
        var groups = new ArrayList<FilterGroup>();
        if (pledge == null) {
            groups.add(pledges(filter, words));
        } else {
            groups.add(commitments(pledge, filter, words));
            groups.add(indicators(pledge, filter, words));
        }
        groups.add(named("status", "action.status", ActionStatus.values(), filter.status(), words));
        groups.add(
                named(
                        "state",
                        "action.record",
                        RecordState.values(),
                        filter.state(),
                        words,
                        "record."));
        groups.add(named("type", "action.type", MeasureType.values(), filter.type(), words));
        groups.add(
                group(
                        "evidence",
                        "action.evidence",
                        Stream.of("none", "some"),
                        filter.evidence() == null ? List.of() : List.of(filter.evidence()),
                        value -> words.say("action.evidence-" + value)));
        groups.add(
                group(
                        "outcome",
                        "action.filter-outcome",
                        Stream.of("needed"),
                        filter.outcome() == null ? List.of() : List.of(filter.outcome()),
                        value -> words.say("action.outcome-" + value)));
        groups.add(
                named(
                        "visibility",
                        "action.visibility",
                        Visibility.values(),
                        filter.visibility(),
                        words));
        groups.add(writers(pledge, filter, words));
        groups.add(
                group(
                        "country",
                        "action.filter-country",
                        choices.countries(id(pledge), pledges.person()).stream(),
                        filter.country(),
                        words::country));
        groups.removeIf(group -> group.options().isEmpty());
        return groups;
    }

    FilterGroup columns(boolean ofOnePledge, ActionFilter filter, Words words) {
        var shown = Column.shown(filter, ofOnePledge);
        return new FilterGroup(
                "column",
                "action.columns",
                Column.offered(ofOnePledge).stream()
                        .map(
                                each ->
                                        new Option(
                                                each.name(),
                                                words.say(each.key()),
                                                shown.contains(each)))
                        .toList());
    }

    private FilterGroup pledges(ActionFilter filter, Words words) {
        return new FilterGroup(
                "pledge",
                "action.pledge",
                choices.pledges(pledges.person()).stream()
                        .map(
                                each ->
                                        new Option(
                                                each.code(),
                                                words.plain(each.definition()),
                                                filter.pledge().contains(each.code())))
                        .toList());
    }

    private FilterGroup commitments(PledgeFacts pledge, ActionFilter filter, Words words) {
        return new FilterGroup(
                "commitment",
                "action.filter-commitment",
                pledges.commitments(pledge.id()).stream()
                        .map(
                                each ->
                                        coded(
                                                each.code(),
                                                words.plain(each.text()),
                                                filter.commitment()))
                        .toList());
    }

    private FilterGroup indicators(PledgeFacts pledge, ActionFilter filter, Words words) {
        return new FilterGroup(
                "indicator",
                "action.filter-indicator",
                choices.indicators(pledge.id().value()).stream()
                        .map(
                                each ->
                                        coded(
                                                each.code(),
                                                words.plain(each.definition()),
                                                filter.indicator()))
                        .toList());
    }

    private static Option coded(String code, String text, List<String> chosen) {
        var brief = text.length() <= 60 ? text : text.substring(0, 59).strip() + "…";
        return new Option(code, code + " " + brief, chosen.contains(code));
    }

    private FilterGroup writers(@Nullable PledgeFacts pledge, ActionFilter filter, Words words) {
        var mine =
                new Option(
                        "mine", words.say("action.filter-mine"), filter.writer().contains("mine"));
        var others =
                choices.writers(id(pledge), pledges.person()).stream()
                        .map(
                                each ->
                                        new Option(
                                                each.value(),
                                                each.name(),
                                                filter.writer().contains(each.value())));
        return new FilterGroup(
                "writer", "action.column-writer", Stream.concat(Stream.of(mine), others).toList());
    }

    private static @Nullable UUID id(@Nullable PledgeFacts pledge) {
        return pledge == null ? null : pledge.id().value();
    }

    private static FilterGroup named(
            String name, String key, Enum<?>[] values, List<String> chosen, Words words) {
        return named(name, key, values, chosen, words, name + ".");
    }

    private static FilterGroup named(
            String name,
            String key,
            Enum<?>[] values,
            List<String> chosen,
            Words words,
            String prefix) {
        return group(
                name,
                key,
                Stream.of(values).map(Enum::name),
                chosen,
                value -> words.say(prefix + value));
    }

    private static FilterGroup group(
            String name,
            String key,
            Stream<String> values,
            List<String> chosen,
            Function<String, String> label) {
        return new FilterGroup(
                name,
                key,
                values.map(each -> new Option(each, label.apply(each), chosen.contains(each)))
                        .toList());
    }
}
