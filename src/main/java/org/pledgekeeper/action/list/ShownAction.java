package org.pledgekeeper.action.list;

import org.jspecify.annotations.Nullable;
import org.pledgekeeper.platform.search.Excerpt;
import org.pledgekeeper.platform.search.Marked;

/**
 * A row as a page shows it.
 *
 * @param title in pieces, so that what a search hit can be marked
 * @param excerpt where else it hit
 */
record ShownAction(ActionRow row, Marked title, @Nullable Excerpt excerpt) {}
