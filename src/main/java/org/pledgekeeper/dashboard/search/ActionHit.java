package org.pledgekeeper.dashboard.search;

import java.util.UUID;
import org.pledgekeeper.values.LocalisedText;
import org.pledgekeeper.values.Timespan;

/** An action that was found. */
record ActionHit(
        UUID id,
        String pledge,
        String reference,
        LocalisedText title,
        Timespan span,
        String status,
        String recordState) {}
