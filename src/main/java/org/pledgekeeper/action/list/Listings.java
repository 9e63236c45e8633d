package org.pledgekeeper.action.list;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pledgekeeper.account.CurrentUser;
import org.pledgekeeper.action.filter.ActionFilter;
import org.pledgekeeper.action.filter.Column;
import org.pledgekeeper.action.filter.Order;
import org.pledgekeeper.action.filter.Scope;
import org.pledgekeeper.action.filter.Sorting;
import org.pledgekeeper.action.list.FilterGroup.Option;
import org.pledgekeeper.platform.search.Hits;
import org.pledgekeeper.platform.search.HitsQuery;
import org.pledgekeeper.platform.search.Said;
import org.pledgekeeper.platform.words.Words;
import org.pledgekeeper.pledge.PledgeFacts;
import org.springframework.stereotype.Component;

/** Puts the page of a list together. */
@Component
class Listings {

    private final ActionListQuery actions;
    private final FilterPanel panel;
    private final HitsQuery hits;
    private final Clock clock;

    Listings(ActionListQuery actions, FilterPanel panel, HitsQuery hits, Clock clock) {
        this.actions = actions;
        this.panel = panel;
        this.hits = hits;
        this.clock = clock;
    }

    Listing of(@Nullable PledgeFacts pledge, ActionFilter filter, CurrentUser person, Words words) {
        boolean ofOne = pledge != null;
        var today = LocalDate.now(clock);
        var scope = new Scope(filter, pledge == null ? null : pledge.id().value(), person, today);
        var page = actions.page(filter, scope);
        var columns = Column.shown(filter, ofOne);
        var groups = panel.groups(pledge, filter, words);
        return new Listing(
                pledge,
                filter,
                shown(page.rows(), filter, words),
                Math.min(page.total(), ActionListQuery.COUNTED),
                page.total() > ActionListQuery.COUNTED,
                filter.searches() && page.total() > ActionListQuery.COUNTED,
                columns,
                List.of(
                        head("action.reference", Sorting.REFERENCE, page.order(), filter),
                        head("action.column-what", Sorting.TITLE, page.order(), filter)),
                columns.stream()
                        .map(each -> head(each.key(), each.sorting(), page.order(), filter))
                        .toList(),
                groups,
                panel.columns(ofOne, filter, words),
                orders(page.order(), filter, words),
                Chips.of(groups, filter),
                filter.asked().address(),
                filter.manner().address(),
                at("before", page.before(), filter),
                at("after", page.after(), filter),
                today);
    }

    private static @Nullable String at(String side, @Nullable String place, ActionFilter filter) {
        return place == null ? null : filter.asked().with(side, place).address();
    }

    private static Head head(String key, @Nullable Sorting by, Order order, ActionFilter filter) {
        if (by == null) {
            return new Head(key, null, null);
        }
        var sorted = order.descending() ? "descending" : "ascending";
        return new Head(
                key,
                filter.asked().with("sort", order.clicked(by)).address(),
                order.by() == by ? sorted : null);
    }

    /** By name, for where no heads of columns can be clicked. */
    private static FilterGroup orders(Order order, ActionFilter filter, Words words) {
        var names = new LinkedHashMap<String, String>();
        names.put("", filter.searches() ? "action.sort-best" : "action.sort-changed");
        if (filter.searches()) {
            names.put("-changed", "action.sort-changed");
        }
        names.put("-when", "action.sort-when");
        names.put("when", "action.sort-early");
        names.put("reference", "action.sort-reference");
        names.put("title", "action.sort-title");
        var now = filter.sort() == null ? "" : order.name();
        names.putIfAbsent(now, "action.sort-column");
        return new FilterGroup(
                "sort",
                "action.sort",
                names.entrySet().stream()
                        .map(
                                each ->
                                        new Option(
                                                each.getKey(),
                                                words.say(each.getValue()),
                                                each.getKey().equals(now)))
                        .toList());
    }

    private List<ShownAction> shown(List<ActionRow> rows, ActionFilter filter, Words words) {
        var said =
                !filter.searches() || rows.isEmpty()
                        ? List.<Said>of()
                        : actions.said(rows.stream().map(ActionRow::id).toList());
        var found = said.isEmpty() ? Hits.NONE : hits.of(String.valueOf(filter.q()), said);
        var texts = said.stream().collect(Collectors.groupingBy(Said::subject));
        return rows.stream().map(row -> shown(row, texts::get, found, words)).toList();
    }

    private static ShownAction shown(
            ActionRow row, Function<UUID, @Nullable List<Said>> texts, Hits hits, Words words) {
        var title = words.text(row.title());
        var said = texts.apply(row.id());
        var others =
                said == null
                        ? List.<Said>of()
                        : said.stream()
                                .filter(
                                        each ->
                                                !each.part().equals("title")
                                                        || !hits.in(title.text()))
                                .toList();
        return new ShownAction(
                row, hits.mark(title), hits.excerpt(others, words.language()).orElse(null));
    }
}
