package org.pledgekeeper.dashboard.home;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.pledgekeeper.values.LocalisedText;

/**
 * A report that somebody expects.
 *
 * @param pledge code of its pledge
 * @param kind of its period
 * @param number of the report; null while nobody began it
 * @param state of the report; null while nobody began it
 */
record DueReport(
        String pledge,
        LocalisedText title,
        String kind,
        LocalDate startsOn,
        LocalDate endsOn,
        LocalDate dueOn,
        @Nullable Integer number,
        @Nullable String state) {}
