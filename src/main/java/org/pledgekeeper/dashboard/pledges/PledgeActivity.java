package org.pledgekeeper.dashboard.pledges;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pledgekeeper.dashboard.chart.StatusCounts;

/**
 * What happened for a pledge so far.
 *
 * @param nextDue when its next report is due; null when none is open
 * @param lastActivity when an action was last changed; null while there is none
 */
record PledgeActivity(
        UUID pledge,
        @Nullable LocalDate nextDue,
        @Nullable Instant lastActivity,
        long done,
        long going,
        long planned,
        long hindered) {

    StatusCounts counts() {
        return new StatusCounts(done, going, planned, hindered);
    }
}
