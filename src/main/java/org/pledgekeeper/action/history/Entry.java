package org.pledgekeeper.action.history;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the audit.
 *
 * @param actor name of whoever did it; null for the system
 * @param part table of the row
 * @param operation INSERT, UPDATE or DELETE
 * @param changes JSON: column → [before, after]
 * @param change its transaction; null where that is not known
 */
record Entry(
        long id,
        Instant at,
        @Nullable String actor,
        UUID recordId,
        String part,
        String operation,
        String changes,
        @Nullable String change) {

    boolean with(Entry other) {
        return change == null
                ? other.change == null && !at.plusSeconds(1).isBefore(other.at)
                : change.equals(other.change);
    }
}
