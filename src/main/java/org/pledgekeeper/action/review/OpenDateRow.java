package org.pledgekeeper.action.review;

import java.time.LocalDate;
import org.pledgekeeper.values.LocalisedText;
import org.pledgekeeper.values.Timespan;

/** An action that may or may not fall within the pledge period, and nobody decided yet. */
record OpenDateRow(
        String pledge,
        LocalisedText pledgeTitle,
        LocalDate startsOn,
        LocalDate endsOn,
        String reference,
        LocalisedText title,
        Timespan span,
        String status) {}
