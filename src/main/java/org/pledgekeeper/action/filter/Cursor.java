package org.pledgekeeper.action.filter;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where a page of a list begins: the place of the row before it, so that the thousandth page costs
 * as little as the first and nothing is shown twice while others write. In the address {@code
 * after=<keys>~<id>}, or {@code before=}; what cannot be read begins at the top.
 */
public record Cursor(List<String> keys, String id, boolean backwards) {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    static Optional<Cursor> of(ActionFilter filter, Sorting by) {
        return filter.after() == null
                ? read(filter.before(), by, true)
                : read(filter.after(), by, false);
    }

    private static Optional<Cursor> read(@Nullable String text, Sorting by, boolean backwards) {
        if (text == null) {
            return Optional.empty();
        }
        var parts = List.of(text.split("~", -1));
        int last = parts.size() - 1;
        if (last != by.keys().size() || !ID.matcher(parts.get(last)).matches()) {
            return Optional.empty();
        }
        for (int i = 0; i < last; i++) {
            if (!parts.get(i).matches(by.keys().get(i).form())) {
                return Optional.empty();
            }
        }
        return Optional.of(new Cursor(parts.subList(0, last), parts.get(last), backwards));
    }

    String row(Sorting by) {
        var row = new StringBuilder("(");
        for (int i = 0; i < keys.size(); i++) {
            row.append(by.keys().get(i).read().formatted("place" + i)).append(", ");
        }
        return row.append("cast(:place_id as uuid))").toString();
    }

    public Map<String, String> params() {
        var params = new TreeMap<String, String>();
        for (int i = 0; i < keys.size(); i++) {
            params.put("place" + i, keys.get(i));
        }
        params.put("place_id", id);
        return params;
    }
}
