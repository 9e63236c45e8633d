package org.pledgekeeper.evidence;

import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.pledgekeeper.account.UserDirectory;
import org.pledgekeeper.pledge.PledgeFacts;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps proofs. Whoever attaches one to a record has asked for the permission to change it. */
@Service
public class EvidenceService {

    private final Proofs proofs;
    private final UserDirectory people;
    private final Clock clock;

    EvidenceService(Proofs proofs, UserDirectory people, Clock clock) {
        this.proofs = proofs;
        this.people = people;
        this.clock = clock;
    }

    /**
     * The proof of this link within the pledge: the one kept already, or a new one. A restricted
     * proof that the writer may not see is never found by naming its address (rule 15).
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public EvidenceId attach(PledgeFacts pledge, AttachLink link) {
        var writer = people.current();
        return proofs.findByPledgeIdAndAddress(pledge.id().value(), link.address()).stream()
                .filter(known -> known.isThat(link))
                .filter(known -> known.shownTo(writer, pledge))
                .findFirst()
                .orElseGet(
                        () ->
                                proofs.save(
                                        new Evidence(
                                                pledge.id(), link, writer.id(), clock.instant())))
                .id();
    }

    /** Those of these proofs that the writer cannot see, and so cannot mean to take away. */
    public Set<UUID> hidden(PledgeFacts pledge, Set<UUID> attached) {
        var writer = people.current();
        return proofs.findByIdIn(attached.stream().map(EvidenceId::new).toList()).stream()
                .filter(proof -> !proof.shownTo(writer, pledge))
                .map(proof -> proof.id().value())
                .collect(Collectors.toSet());
    }
}
