package org.pledgekeeper.action.hiding;

import java.time.Instant;
import org.pledgekeeper.values.LocalisedText;
import org.pledgekeeper.values.Timespan;

/**
 * A deleted action.
 *
 * @param person who deleted it
 */
record HiddenRow(
        String reference,
        LocalisedText title,
        Timespan span,
        String status,
        String recordState,
        String person,
        Instant hiddenAt) {}
