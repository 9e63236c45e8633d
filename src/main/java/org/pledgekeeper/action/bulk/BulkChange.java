package org.pledgekeeper.action.bulk;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pledgekeeper.action.LogAction;
import org.pledgekeeper.action.state.ActionStatus;
import org.pledgekeeper.action.typed.Retelling;
import org.pledgekeeper.values.MeasureType;
import org.pledgekeeper.values.Reason;
import org.pledgekeeper.values.Visibility;

/**
 * What is to become of each of the chosen actions; null leaves it as it is.
 *
 * @param reason why, of a status that needs one (rule 6)
 * @param added id of a commitment that each helps from now on
 * @param removed id of a commitment that none helps any more
 */
record BulkChange(
        @Nullable ActionStatus status,
        @Nullable Reason reason,
        @Nullable MeasureType type,
        @Nullable Visibility visibility,
        @Nullable UUID added,
        @Nullable UUID removed) {

    boolean none() {
        return status == null
                && type == null
                && visibility == null
                && added == null
                && removed == null;
    }

    LogAction of(LogAction before) {
        var told = Retelling.of(before);
        if (status != null) {
            told.status(status, status.needsReason() && reason == null ? before.reason() : reason);
        }
        if (type != null) {
            told.type(type);
        }
        if (visibility != null) {
            told.visibility(visibility);
        }
        told.commitments(commitments(before.commitments()));
        return told.told();
    }

    private List<LogAction.Link> commitments(List<LogAction.Link> before) {
        var links = new ArrayList<>(before);
        links.removeIf(link -> link.id().equals(removed));
        if (added != null && links.stream().noneMatch(link -> link.id().equals(added))) {
            links.add(LogAction.Link.stated(added));
        }
        return List.copyOf(links);
    }
}
