package org.pledgekeeper.action.plan;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pledgekeeper.values.LocalisedText;
import org.pledgekeeper.values.Timespan;

/**
 * An action beneath one of its commitments.
 *
 * @param toldAt code of the commitment where it is told; null when it is told here (rule 3)
 * @param series title of the series that it belongs to
 * @param note how it helps here
 */
record PlannedAction(
        UUID commitment,
        String reference,
        LocalisedText title,
        Timespan span,
        @Nullable LocalDate latest,
        String status,
        String recordState,
        String origin,
        @Nullable LocalisedText note,
        @Nullable LocalisedText series,
        @Nullable String partOf,
        int evidence,
        @Nullable String toldAt) {

    /** Rule 7. */
    public boolean outcomeNeeded(LocalDate today) {
        return status.equals("PLANNED") && latest != null && latest.isBefore(today);
    }
}
