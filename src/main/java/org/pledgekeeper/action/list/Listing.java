package org.pledgekeeper.action.list;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pledgekeeper.action.filter.ActionFilter;
import org.pledgekeeper.action.filter.Column;
import org.pledgekeeper.pledge.PledgeFacts;

/**
 * Everything that a page with a list shows.
 *
 * @param pledge null where the list is of all pledges
 * @param all how many there are, or how many were counted
 * @param more whether there are more than were counted
 * @param unranked whether too much was found to tell what fits best
 * @param query of the address of this list, without the place in it
 * @param earlier query of the address of the page before; null on the first
 */
record Listing(
        @Nullable PledgeFacts pledge,
        ActionFilter filter,
        List<ShownAction> rows,
        int all,
        boolean more,
        boolean unranked,
        List<Column> columns,
        List<Head> fixed,
        List<Head> heads,
        List<FilterGroup> groups,
        FilterGroup columnChoice,
        FilterGroup orders,
        List<Chip> chips,
        String query,
        String everything,
        @Nullable String earlier,
        @Nullable String later,
        LocalDate today) {}
