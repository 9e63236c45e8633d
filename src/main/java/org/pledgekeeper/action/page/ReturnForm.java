package org.pledgekeeper.action.page;

import org.jspecify.annotations.Nullable;

/**
 * Why a record goes back to its writer.
 *
 * @param queue whether it was filled in the review queue, to go on there
 */
record ReturnForm(@Nullable String reason, @Nullable Boolean queue) {

    boolean inQueue() {
        return Boolean.TRUE.equals(queue);
    }

    String words() {
        return reason == null ? "" : reason.strip();
    }
}
