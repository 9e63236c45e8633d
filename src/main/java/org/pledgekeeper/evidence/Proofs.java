package org.pledgekeeper.evidence;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface Proofs extends Repository<Evidence, EvidenceId> {

    Evidence save(Evidence evidence);

    List<Evidence> findByIdIn(Collection<EvidenceId> ids);

    List<Evidence> findByPledgeIdAndAddress(UUID pledge, String address);

    List<Evidence> findByPledgeIdAndFileSha256(UUID pledge, String sha256);

    Optional<Evidence> findByPledgeIdAndId(UUID pledge, EvidenceId id);
}
