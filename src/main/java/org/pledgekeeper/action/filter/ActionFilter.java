package org.pledgekeeper.action.filter;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pledgekeeper.action.state.ActionStatus;
import org.pledgekeeper.action.state.RecordState;
import org.pledgekeeper.values.MeasureType;
import org.pledgekeeper.values.PartialDate;
import org.pledgekeeper.values.Visibility;

/**
 * What of a list somebody wants to see: exactly the query of its address. Several values of one
 * kind widen, kinds narrow one another. A value that means nothing filters nothing.
 *
 * @param q words as people type them; the function search_query of the database understands them
 * @param pledge codes of pledges, where the list is of several
 * @param commitment codes of commitments
 * @param indicator codes of indicators
 * @param writer ids of people, or {@code mine}
 * @param country ISO 3166-1 codes
 * @param from a year, month or day, as {@code 2022-05}
 * @param evidence {@code none} for actions that nothing proves yet, {@code some} for the others
 * @param outcome {@code needed} for what was planned for a time that has passed (rule 7)
 * @param sort name of a {@link Sorting}, after a minus where the greatest comes first
 * @param column names of the {@link Column}s that are shown
 * @param after place of the last row of the page before, as {@link Cursor} reads it
 */
public record ActionFilter(
        @Nullable String q,
        List<String> pledge,
        List<String> commitment,
        List<String> indicator,
        List<String> status,
        List<String> state,
        List<String> type,
        List<String> visibility,
        List<String> writer,
        List<String> country,
        @Nullable String from,
        @Nullable String to,
        @Nullable String evidence,
        @Nullable String outcome,
        @Nullable String sort,
        List<String> column,
        @Nullable String after,
        @Nullable String before) {

    private static final int LONGEST = 200;
    private static final int MOST = 60;

    /** What of the address is not about which actions are shown. */
    private static final Set<String> MANNER = Set.of("sort", "column");

    public ActionFilter {
        q = q == null || q.isBlank() ? null : cut(q.strip());
        pledge = kept(pledge);
        commitment = kept(commitment);
        indicator = kept(indicator);
        status = named(status, ActionStatus.values());
        state = named(state, RecordState.values());
        type = named(type, MeasureType.values());
        visibility = named(visibility, Visibility.values());
        writer = matching(writer, "mine|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
        country = matching(country, "[A-Z]{2}");
        evidence = evidence != null && evidence.matches("none|some") ? evidence : null;
        outcome = "needed".equals(outcome) ? outcome : null;
        column = Column.otherThanUsual(named(column, Column.values()));
        sort = sort == null || sort.isBlank() ? null : cut(sort.strip());
    }

    private static String cut(String text) {
        return text.substring(0, Math.min(LONGEST, text.length()));
    }

    private static List<String> kept(@Nullable List<@Nullable String> typed) {
        return typed == null
                ? List.of()
                : typed.stream()
                        .filter(Objects::nonNull)
                        .map(value -> cut(value.strip()))
                        .filter(value -> !value.isEmpty())
                        .distinct()
                        .limit(MOST)
                        .toList();
    }

    private static List<String> matching(@Nullable List<@Nullable String> typed, String form) {
        return kept(typed).stream().filter(value -> value.matches(form)).toList();
    }

    private static List<String> named(@Nullable List<@Nullable String> typed, Enum<?>[] meant) {
        var names = Arrays.stream(meant).map(Enum::name).collect(Collectors.toSet());
        return kept(typed).stream().filter(names::contains).toList();
    }

    /** Whether words were typed that can be searched for. */
    public boolean searches() {
        return q != null && q.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    public @Nullable LocalDate firstDay() {
        var date = date(from);
        return date == null ? null : date.earliest();
    }

    public @Nullable LocalDate lastDay() {
        var date = date(to);
        return date == null ? null : date.latest();
    }

    private static @Nullable PartialDate date(@Nullable String text) {
        try {
            return text == null || text.isBlank() ? null : PartialDate.parse(text.strip());
        } catch (DateTimeException unreadable) {
            return null;
        }
    }

    /**
     * @param ranks whether what was found is little enough to be ranked
     */
    public Order order(boolean ranks) {
        return Order.of(sort, ranks && searches());
    }

    /** Where the page begins, if the address says so in a way that fits the order. */
    public Optional<Cursor> cursor(Order order) {
        return Cursor.of(this, order.by());
    }

    /** Whether anything but the manner of showing is asked for. */
    public boolean narrows() {
        return !narrowing().values().isEmpty();
    }

    /** The address without order and columns: which actions are meant. */
    public Asked narrowing() {
        return asked().only(key -> !MANNER.contains(key));
    }

    /** The address that shows all without forgetting how. */
    public Asked manner() {
        return asked().only(MANNER::contains);
    }

    /** Everything but the place in the list. */
    public Asked asked() {
        Map<String, List<String>> asked = new LinkedHashMap<>();
        asked.put("q", one(searches() ? q : null));
        asked.put("pledge", pledge);
        asked.put("commitment", commitment);
        asked.put("indicator", indicator);
        asked.put("status", status);
        asked.put("state", state);
        asked.put("type", type);
        asked.put("visibility", visibility);
        asked.put("writer", writer);
        asked.put("country", country);
        asked.put("from", one(firstDay() == null ? null : from));
        asked.put("to", one(lastDay() == null ? null : to));
        asked.put("evidence", one(evidence));
        asked.put("outcome", one(outcome));
        asked.put("sort", one(sort));
        asked.put("column", column);
        asked.values().removeIf(List::isEmpty);
        return new Asked(asked);
    }

    private static List<String> one(@Nullable String value) {
        return value == null || value.isBlank() ? List.of() : List.of(value.strip());
    }
}
