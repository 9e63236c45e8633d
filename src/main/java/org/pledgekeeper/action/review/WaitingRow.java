package org.pledgekeeper.action.review;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.pledgekeeper.values.LocalisedText;
import org.pledgekeeper.values.Timespan;

/**
 * A record that waits to be verified or returned.
 *
 * @param revision whether it would replace a verified action
 * @param moreCommitments codes that a revision adds to what was verified, with commas
 * @param sameWords whether a revision says of the action itself what was verified
 * @param own submitted by the reader, so that somebody else has to verify it (rule 12)
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
        @Nullable String moreCommitments,
        @Nullable String moreIndicators,
        boolean sameWords,
        String submitter,
        boolean own,
        Instant changedAt) {}
