package org.pledgekeeper.action.bulk;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pledgekeeper.action.LogAction;
import org.pledgekeeper.action.state.ActionStatus;
import org.pledgekeeper.action.typed.Retelling;
import org.pledgekeeper.values.MeasureType;
import org.pledgekeeper.values.Reason;
import org.pledgekeeper.values.Visibility;

/**
 * What a bulk change touched of one action, as it was before.
 *
 * @param after stamp of what it became; what changed since is not taken back
 * @param drafted it was verified: the draft that the change began is given up
 */
record Before(
        String reference,
        String after,
        boolean drafted,
        ActionStatus status,
        @Nullable Reason reason,
        @Nullable MeasureType type,
        Visibility visibility,
        List<LogAction.Link> commitments) {

    static Before of(String reference, String after, boolean drafted, LogAction told) {
        return new Before(
                reference,
                after,
                drafted,
                told.status(),
                told.reason(),
                told.type(),
                told.visibility(),
                told.commitments());
    }

    /** All of a bulk change. */
    record All(String pledge, List<Before> actions) {}

    LogAction again(LogAction now) {
        var told = Retelling.of(now);
        told.status(status, reason);
        told.type(type);
        told.visibility(visibility);
        told.commitments(commitments);
        return told.told();
    }
}
