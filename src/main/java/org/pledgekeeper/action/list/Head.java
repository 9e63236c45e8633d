package org.pledgekeeper.action.list;

import org.jspecify.annotations.Nullable;

/**
 * The head of a column.
 *
 * @param address of the list ordered by it; null where nothing orders by it
 * @param sorted ascending or descending, as aria-sort says it; null where the order is another
 */
record Head(String key, @Nullable String address, @Nullable String sorted) {}
