package org.pledgekeeper.indicator.review;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.pledgekeeper.values.LocalisedText;

/**
 * What a second person said of a recorded value.
 *
 * @param verdict RETURNED or CONFIRMED
 * @param reason of what was returned
 */
public record ReviewLine(
        String verdict, @Nullable LocalisedText reason, String reviewer, Instant decidedAt) {}
