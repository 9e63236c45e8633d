package org.pledgekeeper.dashboard.hindered;

import org.jspecify.annotations.Nullable;
import org.pledgekeeper.values.LocalisedText;
import org.pledgekeeper.values.Timespan;

/**
 * An action that could not be done as planned.
 *
 * @param formerSpan for when it was planned first, where it was postponed to another time
 * @param reason a Reason.Code name
 * @param replacedBy reference of what was done in its stead, as far as the reader may see it
 */
record HinderedAction(
        String reference,
        LocalisedText title,
        Timespan span,
        @Nullable Timespan formerSpan,
        String status,
        String reason,
        @Nullable LocalisedText explanation,
        @Nullable String replacedBy,
        @Nullable LocalisedText replacedByTitle) {}
