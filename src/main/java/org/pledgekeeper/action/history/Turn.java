package org.pledgekeeper.action.history;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one person did to one record in one go.
 *
 * @param record the action itself, or a draft that revised it
 * @param before of a new draft, what it revises; empty where the action begins
 * @param earlier names the moment before: a record, and the last entry that was played
 */
record Turn(
        Kind kind,
        UUID record,
        long first,
        Instant at,
        @Nullable String actor,
        Moment before,
        Moment after,
        Earlier earlier) {

    /** What kind of thing was done. */
    enum Kind {
        LOGGED,
        CHANGED,
        DRAFTED,
        DRAFT_CHANGED,
        DRAFT_ENDED
    }

    /** Names a moment of a record. */
    record Earlier(UUID record, long upTo) {}
}
