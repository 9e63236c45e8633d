package org.pledgekeeper.action.question;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Questions extends Repository<Question, UUID> {

    Question save(Question question);

    Optional<Question> findByActionIdAndId(UUID action, UUID id);

    Optional<Question> findByActionIdAndFormKey(UUID action, UUID key);

    /** Of two answers at once the second waits for the first. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<Question> findByTokenHash(String digest);

    /** Holds back a second copy of the same form until the first is stored or given up. */
    @Query(
            value =
                    "select 1 from (select pg_advisory_xact_lock(hashtextextended(cast(:key as text), 0))) held",
            nativeQuery = true)
    int waitForForm(UUID key);
}
