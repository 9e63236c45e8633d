package org.pledgekeeper.action.outcome;

import org.jspecify.annotations.Nullable;
import org.pledgekeeper.action.LogAction;
import org.pledgekeeper.action.state.ActionStatus;
import org.pledgekeeper.values.LocalisedText;
import org.pledgekeeper.values.Reason;
import org.pledgekeeper.values.Timespan;

/**
 * What came of an action.
 *
 * @param when it was held, or is planned for now; null: as said before
 * @param reason why it could not be done (rule 6)
 * @param result null: as said before
 * @param replacedBy reference of the action that was done in its stead
 */
record Outcome(
        ActionStatus status,
        @Nullable Timespan when,
        @Nullable Reason reason,
        @Nullable LocalisedText result,
        @Nullable String replacedBy) {

    LogAction of(LogAction told) {
        return told.cameTo(status, reason, when == null ? told.when() : when, result);
    }
}
