package org.pledgekeeper.evidence;

import java.time.Clock;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.pledgekeeper.account.Permission;
import org.pledgekeeper.account.UserDirectory;
import org.pledgekeeper.evidence.file.FileStore;
import org.pledgekeeper.platform.NotFound;
import org.pledgekeeper.platform.Refusal;
import org.pledgekeeper.pledge.PledgeDirectory;
import org.pledgekeeper.pledge.PledgeFacts;
import org.pledgekeeper.values.TimeOrderedId;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps proofs. Whoever attaches one to a record has asked for the permission to change it. */
@Service
public class EvidenceService {

    private final Proofs proofs;
    private final FileStore files;
    private final PledgeDirectory pledges;
    private final UserDirectory people;
    private final Clock clock;

    EvidenceService(
            Proofs proofs,
            FileStore files,
            PledgeDirectory pledges,
            UserDirectory people,
            Clock clock) {
        this.proofs = proofs;
        this.files = files;
        this.pledges = pledges;
        this.people = people;
        this.clock = clock;
    }

    /**
     * @param known whether the same bytes were kept before, for the same readers
     */
    public record Kept(EvidenceId id, boolean known) {}

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
                                        Evidence.link(
                                                pledge.id(), link, writer.id(), clock.instant())))
                .id();
    }

    /**
     * The proof of this file within the pledge: the one of the same bytes that is kept already, or
     * a new one.
     *
     * @throws Refusal when such a file is not taken; nothing of it is then kept
     */
    @Transactional
    public Kept keep(String pledgeCode, AttachFile file) {
        var pledge = pledges.require(pledgeCode, Permission.LOG);
        var writer = people.current();
        var id = new EvidenceId(TimeOrderedId.next());
        var stored = files.store(pledge.id().value(), id.value(), file.name(), file.content());
        var same =
                proofs.findByPledgeIdAndFileSha256(pledge.id().value(), stored.sha256()).stream()
                        .filter(known -> known.isThat(file))
                        .filter(known -> known.shownTo(writer, pledge))
                        .findFirst();
        if (same.isPresent()) {
            files.discard(id.value());
            return new Kept(same.get().id(), true);
        }
        proofs.save(Evidence.file(id, pledge.id(), file, stored, writer.id(), clock.instant()));
        return new Kept(id, false);
    }

    @Transactional
    public EvidenceId keep(String pledgeCode, AttachLink link) {
        return attach(pledges.require(pledgeCode, Permission.LOG), link);
    }

    /**
     * Those of these proofs that no list of links told the writer of, and so cannot mean to take
     * away: files, hidden ones, and those for other eyes.
     */
    public Set<UUID> untold(PledgeFacts pledge, Set<UUID> attached) {
        var writer = people.current();
        return proofs.findByIdIn(attached.stream().map(EvidenceId::new).toList()).stream()
                .filter(proof -> proof.isFile() || proof.hidden() || !proof.shownTo(writer, pledge))
                .map(proof -> proof.id().value())
                .collect(Collectors.toSet());
    }

    /**
     * @throws NotFound when one of them is not in this pledge, is hidden, or is not for these eyes
     */
    public void requireShown(PledgeFacts pledge, Collection<UUID> named) {
        var writer = people.current();
        for (var id : named) {
            proofs.findByPledgeIdAndId(pledge.id().value(), new EvidenceId(id))
                    .filter(proof -> !proof.hidden() && proof.shownTo(writer, pledge))
                    .orElseThrow(() -> new NotFound("evidence " + id));
        }
    }

    /**
     * @throws Refusal when one record would rest on more proofs than anybody looks at
     */
    public void requireFew(int proofs) {
        files.requireFew(proofs);
    }

    /** One's own, or any for whoever may verify. Nothing is deleted, and references stay. */
    @Transactional
    public void hide(String pledgeCode, UUID id) {
        changeable(pledgeCode, id).hide(people.current().id(), clock.instant());
    }

    @Transactional
    public void restore(String pledgeCode, UUID id) {
        changeable(pledgeCode, id).restore();
    }

    private Evidence changeable(String pledgeCode, UUID id) {
        var pledge = pledges.require(pledgeCode, Permission.LOG);
        var person = people.current();
        var proof =
                proofs.findByPledgeIdAndId(pledge.id().value(), new EvidenceId(id))
                        .filter(found -> found.shownTo(person, pledge))
                        .orElseThrow(() -> new NotFound("evidence " + id));
        if (!proof.keptBy(person.id()) && !pledge.allows(person, Permission.VERIFY)) {
            throw new AccessDeniedException("not one's own evidence " + id);
        }
        return proof;
    }
}
