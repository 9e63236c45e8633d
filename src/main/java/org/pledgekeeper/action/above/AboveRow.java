package org.pledgekeeper.action.above;

import org.jspecify.annotations.Nullable;
import org.pledgekeeper.values.LocalisedText;
import org.pledgekeeper.values.Timespan;

/**
 * An action that one may point to.
 *
 * @param commitments codes of the commitments that it is told for, with commas
 * @param here whether that has been said of the target before
 */
record AboveRow(
        int number,
        LocalisedText title,
        Timespan span,
        String status,
        String recordState,
        @Nullable String commitments,
        boolean here) {

    public String reference() {
        return "A" + number;
    }
}
