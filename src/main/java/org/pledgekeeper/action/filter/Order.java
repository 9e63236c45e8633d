package org.pledgekeeper.action.filter;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A sorting and its direction, in an address {@code when} or {@code -when}. */
public record Order(Sorting by, boolean descending) {

    /**
     * @param text of the address; what means nothing orders by fitness where words were searched
     *     and these are few enough to be ranked, else by the last change
     */
    static Order of(@Nullable String text, boolean ranks) {
        var name = text == null ? "" : text.strip().toUpperCase(Locale.ROOT).replace("-", "");
        return Stream.of(Sorting.values())
                .filter(each -> each.name().equals(name))
                .filter(each -> ranks || each != Sorting.BEST)
                .findFirst()
                .map(by -> new Order(by, descends(String.valueOf(text), by)))
                .orElse(ranks ? new Order(Sorting.BEST, true) : new Order(Sorting.CHANGED, true));
    }

    private static boolean descends(String text, Sorting by) {
        return by == Sorting.BEST || text.strip().startsWith("-");
    }

    /** As an address writes it. */
    public String name() {
        return (descending ? "-" : "") + by.name().toLowerCase(Locale.ROOT);
    }

    /** What a click on the head of a column asks for: the other way round, or its first way. */
    public String clicked(Sorting column) {
        var turned = column == by ? !descending : column.greatestFirst();
        return new Order(column, turned).name();
    }

    /** The list itself, or its rows from a place backwards. */
    public String sql(boolean backwards) {
        var direction = descending == backwards ? " asc" : " desc";
        return columns().map(column -> column + direction).collect(Collectors.joining(", "));
    }

    private Stream<String> columns() {
        return Stream.concat(by.keys().stream().map(Sorting.Key::column), Stream.of("a.id"));
    }

    /** The place of a row, as {@link Cursor} reads it. */
    public String place() {
        return Stream.concat(by.keys().stream().map(Sorting.Key::written), Stream.of("a.id"))
                .collect(Collectors.joining(", ", "concat_ws('~', ", ")"));
    }

    /**
     * That a row lies beyond a place. The first key alone says less, but where it is another
     * table's no index could begin at the whole.
     */
    public String beyond(Cursor cursor) {
        var greater = descending == cursor.backwards();
        var left = columns().collect(Collectors.joining(", ", "(", ")"));
        var first = by.keys().get(0);
        return "%s %s %s and %s %s %s"
                .formatted(
                        first.column(),
                        greater ? ">=" : "<=",
                        first.read().formatted("place0"),
                        left,
                        greater ? ">" : "<",
                        cursor.row(by));
    }
}
