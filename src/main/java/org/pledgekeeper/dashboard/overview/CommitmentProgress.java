package org.pledgekeeper.dashboard.overview;

import java.util.UUID;
import org.pledgekeeper.dashboard.chart.StatusCounts;

/** How the actions of one commitment stand. */
record CommitmentProgress(UUID commitment, long done, long going, long planned, long hindered) {

    StatusCounts counts() {
        return new StatusCounts(done, going, planned, hindered);
    }
}
