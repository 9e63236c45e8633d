package org.pledgekeeper.action.list;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pledgekeeper.action.filter.Order;

/**
 * One page of a list.
 *
 * @param total how many there are, counted up to one more than {@link ActionListQuery#COUNTED}
 * @param before the place before which the page before ends; null on the first page
 * @param after the place after which the next page begins; null on the last page
 */
record ActionPage(
        List<ActionRow> rows,
        int total,
        Order order,
        @Nullable String before,
        @Nullable String after) {}
