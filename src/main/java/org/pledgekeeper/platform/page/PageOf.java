package org.pledgekeeper.platform.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of a list that is known as a whole and not long, as the pledges of a person are. The
 * template {@code ui/pager} leads to the others.
 *
 * @param number from 1
 * @param before number of the page before; null on the first
 * @param after number of the page after; null on the last
 */
public record PageOf<T>(
        List<T> rows, int number, @Nullable Integer before, @Nullable Integer after) {

    /**
     * @param asked what stands in the address; what is no page of this list shows the first or last
     */
    public static <T> PageOf<T> the(List<T> all, String asked, int size) {
        int last = Math.max(1, (all.size() + size - 1) / size);
        int number = asked.matches("[1-9]\\d{0,5}") ? Math.min(last, Integer.parseInt(asked)) : 1;
        var rows = all.subList((number - 1) * size, Math.min(all.size(), number * size));
        return new PageOf<>(
                rows, number, number > 1 ? number - 1 : null, number < last ? number + 1 : null);
    }
}
