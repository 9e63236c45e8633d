package org.pledgekeeper.dashboard.timeline;

import org.jspecify.annotations.Nullable;
import org.pledgekeeper.dashboard.chart.StatusCounts;

/**
 * How many actions began, or were to begin, in a year.
 *
 * @param year null for those whose year nobody knows
 */
record YearCount(@Nullable Integer year, long done, long going, long planned, long hindered) {

    public StatusCounts counts() {
        return new StatusCounts(done, going, planned, hindered);
    }
}
