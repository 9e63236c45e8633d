package org.pledgekeeper.action.typed;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What a browser did not send counts as nothing typed. */
public final class Typed {

    private Typed() {}

    public static String text(@Nullable String sent) {
        return sent == null ? "" : sent;
    }

    public static String text(@Nullable String sent, String otherwise) {
        return sent == null || sent.isBlank() ? otherwise : sent;
    }

    /** The rows that hold something, and some free ones after them. */
    public static <T> List<T> rows(@Nullable List<T> sent, Predicate<T> blank, T free, int more) {
        var rows = new ArrayList<T>();
        if (sent != null) {
            sent.stream().filter(row -> row != null && !blank.test(row)).forEach(rows::add);
        }
        for (int i = 0; i < more; i++) {
            rows.add(free);
        }
        return rows;
    }
}
