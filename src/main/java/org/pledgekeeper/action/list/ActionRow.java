package org.pledgekeeper.action.list;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.pledgekeeper.values.LocalisedText;
import org.pledgekeeper.values.Timespan;

/**
 * An action in a list.
 *
 * @param commitments codes of the commitments that it helps, in order, with commas
 * @param evidence how many proofs the reader may see
 * @param revised whether a draft is under way that will replace it
 */
record ActionRow(
        String pledge,
        LocalisedText pledgeTitle,
        String reference,
        LocalisedText title,
        @Nullable String type,
        Timespan span,
        @Nullable LocalDate latest,
        String status,
        String recordState,
        String visibility,
        @Nullable String commitments,
        int evidence,
        boolean revised,
        String writer,
        Instant changedAt) {

    /** Rule 7: planned, its time has passed, and nobody said what came of it. */
    public boolean outcomeNeeded(LocalDate today) {
        return status.equals("PLANNED") && latest != null && latest.isBefore(today);
    }
}
