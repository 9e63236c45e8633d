package org.pledgekeeper.pledge.keeping;

import java.util.List;
import java.util.Optional;
import org.pledgekeeper.pledge.CommitmentId;
import org.pledgekeeper.pledge.PledgeId;
import org.springframework.data.repository.Repository;

interface Commitments extends Repository<Commitment, CommitmentId> {

    Commitment save(Commitment commitment);

    List<Commitment> findByPledgeOrderByPosition(PledgeId pledge);

    Optional<Commitment> findByPledgeAndCode(PledgeId pledge, String code);

    void delete(Commitment commitment);

    void flush();
}
