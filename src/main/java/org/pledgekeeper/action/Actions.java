package org.pledgekeeper.action;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.pledgekeeper.pledge.PledgeId;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Actions extends Repository<Action, UUID> {

    Action save(Action action);

    void delete(Action action);

    Optional<Action> findById(UUID id);

    Optional<Action> findByPledgeIdAndNumber(UUID pledge, int number);

    /** The action that people call {@code A12}. */
    default Optional<Action> byReference(PledgeId pledge, String reference) {
        return shownOrHidden(pledge, reference).filter(action -> action.hidden() == null);
    }

    default Optional<Action> shownOrHidden(PledgeId pledge, String reference) {
        return reference.matches("A[1-9][0-9]{0,8}")
                ? findByPledgeIdAndNumber(pledge.value(), Integer.parseInt(reference.substring(1)))
                : Optional.empty();
    }

    boolean existsByStatementConnectionsPartOfIdAndHiddenAtIsNull(UUID whole);

    List<Action> findByStatementConnectionsPartOfId(UUID whole);

    Optional<Action> findByRevisesId(UUID verified);

    Optional<Action> findBySubmissionKey(UUID key);

    /** Holds back a second copy of the same form until the first is stored or given up. */
    @Query(
            value =
                    "select 1 from (select pg_advisory_xact_lock(hashtextextended(cast(:key as text), 0))) held",
            nativeQuery = true)
    int waitForSubmission(UUID key);

    @Query(value = "select id from indicator where pledge_id = :pledge", nativeQuery = true)
    List<UUID> indicatorsOf(UUID pledge);
}
