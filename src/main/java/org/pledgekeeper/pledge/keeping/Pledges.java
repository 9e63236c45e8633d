package org.pledgekeeper.pledge.keeping;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.pledgekeeper.pledge.PledgeId;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.repository.Repository;

interface Pledges extends Repository<Pledge, PledgeId> {

    Pledge save(Pledge pledge);

    boolean existsByCode(String code);

    Pledge getById(PledgeId id);

    /** Counts up the version even where only a commitment changes: the plan is part of a pledge. */
    @Lock(LockModeType.OPTIMISTIC_FORCE_INCREMENT)
    Optional<Pledge> findById(PledgeId id);
}
