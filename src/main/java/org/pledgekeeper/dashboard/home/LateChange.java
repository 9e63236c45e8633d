package org.pledgekeeper.dashboard.home;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.pledgekeeper.values.LocalisedText;

/**
 * An action that changed after a report that knew it was approved.
 *
 * @param person who changed it last; null when the system did
 */
record LateChange(
        String pledge,
        int number,
        LocalisedText title,
        Instant at,
        long changes,
        @Nullable String person) {

    public String reference() {
        return "A" + number;
    }
}
