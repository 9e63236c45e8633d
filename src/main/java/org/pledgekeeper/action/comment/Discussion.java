package org.pledgekeeper.action.comment;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Everything said beside one action, as one person reads it.
 *
 * @param people who can be called, the reader aside
 */
record Discussion(List<Topic> threads, List<Mentions.Person> people) {

    private static final int FEW = 12;

    /** How many threads wait for an answer. */
    public long open() {
        return threads.stream().filter(each -> each.opening().resolvedAt() == null).count();
    }

    /**
     * Whether a form offers people to tick. In a large Society replies call by @, or every reply
     * form would bring the whole list along.
     *
     * @param mistaken whether what was typed there was not accepted
     */
    public boolean offers(String thread, boolean mistaken) {
        return !people.isEmpty() && (thread.isEmpty() || mistaken || people.size() <= FEW);
    }

    /** A comment and the replies to it. */
    record Topic(Said opening, List<Said> replies) {}

    /**
     * One comment.
     *
     * @param body empty when it is hidden and not the reader's own to show again
     * @param called names of those whom it calls, with commas
     * @param mine the reader wrote it
     * @param editable the reader wrote it a moment ago
     * @param hideable by the reader: one's own, and any for whoever may verify
     */
    record Said(
            UUID id,
            @Nullable UUID threadId,
            String language,
            String body,
            String writer,
            Instant createdAt,
            @Nullable Instant editedAt,
            @Nullable String hider,
            @Nullable Instant hiddenAt,
            @Nullable String resolver,
            @Nullable Instant resolvedAt,
            @Nullable String called,
            boolean mine,
            boolean editable,
            boolean hideable,
            int version) {}
}
