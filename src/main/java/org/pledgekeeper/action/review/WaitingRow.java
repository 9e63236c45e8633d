package org.pledgekeeper.action.review;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.pledgekeeper.values.LocalisedText;
import org.pledgekeeper.values.Timespan;

/**
 * A record that waits to be verified or returned.
 *
 * @param revision whether it would replace a verified action
 * @param own submitted by the reader, so that somebody else has to verify it (rule 12)
 * @param evidence addresses, one a line
 */
record WaitingRow(
        String pledge,
        LocalisedText pledgeTitle,
        String reference,
        String stamp,
        boolean revision,
        LocalisedText title,
        LocalisedText description,
        @Nullable String type,
        Timespan span,
        String status,
        @Nullable String commitments,
        int evidence,
        String submitter,
        boolean own,
        Instant changedAt) {}
