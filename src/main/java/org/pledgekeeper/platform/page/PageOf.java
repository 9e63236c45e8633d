package org.pledgekeeper.platform.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of a list that is not long, as the pledges of a person are; only its own rows are read.
 * The template {@code ui/pager} leads to the others.
 *
 * @param number from 1
 * @param before number of the page before; null on the first
 * @param after number of the page after; null on the last
 */
public record PageOf<T>(
        List<T> rows, int number, @Nullable Integer before, @Nullable Integer after) {

    /** Reads some rows of the list. */
    @FunctionalInterface
    public interface Rows<T> {
        List<T> from(int offset, int limit);
    }

    /**
     * @param total length of the list
     * @param asked what stands in the address; what is no page of this list shows the first or last
     */
    public static <T> PageOf<T> of(int total, String asked, int size, Rows<T> rows) {
        int last = Math.max(1, (total + size - 1) / size);
        int number = asked.matches("[1-9]\\d{0,5}") ? Math.min(last, Integer.parseInt(asked)) : 1;
        return new PageOf<>(
                rows.from((number - 1) * size, size),
                number,
                number > 1 ? number - 1 : null,
                number < last ? number + 1 : null);
    }
}
