package org.pledgekeeper.action.comment;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Comments extends Repository<Comment, UUID> {

    Comment save(Comment comment);

    /** What is called by SQL afterwards must find it. */
    void flush();

    Optional<Comment> findByActionIdAndId(UUID action, UUID id);

    Optional<Comment> findByActionIdAndSubmissionKey(UUID action, UUID key);

    /** Holds back a second copy of the same form until the first is stored or given up. */
    @Query(
            value =
                    "select 1 from (select pg_advisory_xact_lock(hashtextextended(cast(:key as text), 0))) held",
            nativeQuery = true)
    int waitForSubmission(UUID key);
}
