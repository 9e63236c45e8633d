package org.pledgekeeper.indicator.counting;

import java.util.UUID;

/**
 * Under what an action counts once (rule 4): itself, the series that it belongs to, or the action
 * that it is a part of.
 *
 * @param id of the action or the series
 * @param key how reports name it: the reference of the action, or {@code series:} and its title
 */
record Root(UUID id, String key) {

    public static final String SERIES = "series:";

    static Root of(Candidate action) {
        var series = action.seriesId();
        var title = action.seriesTitle();
        return series == null || title == null
                ? new Root(action.id(), action.reference())
                : new Root(series, SERIES + title.originalText());
    }
}
