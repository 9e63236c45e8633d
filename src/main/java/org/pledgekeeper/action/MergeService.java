package org.pledgekeeper.action;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pledgekeeper.account.Permission;
import org.pledgekeeper.account.UserDirectory;
import org.pledgekeeper.action.merged.Aspect;
import org.pledgekeeper.action.merged.MergeDirectory;
import org.pledgekeeper.action.standing.Hidden;
import org.pledgekeeper.platform.Refusal;
import org.pledgekeeper.pledge.PledgeDirectory;
import org.pledgekeeper.pledge.PledgeFacts;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes one action of two that turn out to be one. The one that stays keeps its reference, its own
 * words or those chosen from the other, and the links, proofs, partners and numbers of both. The
 * other is hidden as it was; its parts and its address lead to the one that stays. Nothing that
 * nobody verified gets into a verified action that way: it waits in a draft.
 */
@Service
public class MergeService {

    private final Actions actions;
    private final KnownActions known;
    private final MergeDirectory merges;
    private final PledgeDirectory pledges;
    private final UserDirectory people;
    private final Clock clock;

    MergeService(
            Actions actions,
            KnownActions known,
            MergeDirectory merges,
            PledgeDirectory pledges,
            UserDirectory people,
            Clock clock) {
        this.actions = actions;
        this.known = known;
        this.merges = merges;
        this.pledges = pledges;
        this.people = people;
        this.clock = clock;
    }

    /**
     * Two actions of one pledge, as somebody saw them side by side.
     *
     * @param survivor reference of the one that stays
     * @param seen stamp of the survivor as the person saw it
     * @param otherSeen the same of the other
     * @param taken what is said in the words of the other from now on
     */
    public record Merging(
            String survivor, String seen, String other, String otherSeen, Set<Aspect> taken) {}

    /**
     * @return whether it waits to be verified
     * @throws ObjectOptimisticLockingFailureException when one changed meanwhile (rule 17)
     * @throws Refusal when the two cannot be one
     */
    @Transactional
    public boolean merge(String pledgeCode, Merging told) {
        var pledge = pledges.require(pledgeCode, Permission.LOG);
        var survivor = known.find(pledge, told.survivor());
        var other = known.findHidden(pledge, told.other());
        var into = merges.survivorOf(other.id());
        if (into.isPresent() && into.get().equals(survivor.id())) {
            return known.open(survivor) != survivor;
        }
        other = known.find(pledge, told.other());
        requireMergeable(pledge, survivor, other);
        KnownActions.requireSeen(survivor, told.seen());
        KnownActions.requireSeen(other, told.otherSeen());
        return become(pledge, survivor, other, told.taken());
    }

    private void requireMergeable(PledgeFacts pledge, Action survivor, Action other) {
        if (!pledge.open()) {
            throw new Refusal("action.pledge-not-active", null);
        }
        if (survivor.id().equals(other.id())) {
            throw new Refusal("action.merge-same", null);
        }
        for (var each : new Action[] {survivor, other}) {
            known.requireChangeable(pledge, each);
            if (each.verified() && !pledge.allows(people.current(), Permission.VERIFY)) {
                throw new AccessDeniedException("a verified action " + each.reference());
            }
            if (known.open(each) != each) {
                throw new Refusal("action.merge-draft", null, each.reference());
            }
        }
        if (other.verified() && !survivor.verified()) {
            throw new Refusal("action.merge-verified-stays", null, other.reference());
        }
    }

    private boolean become(PledgeFacts pledge, Action survivor, Action other, Set<Aspect> taken) {
        var person = people.current().id();
        var now = clock.instant();
        boolean waits = survivor.verified() && !other.verified();
        var united = waits ? survivor.revision(person, now) : survivor;
        if (survivor.verified() && taken.contains(Aspect.STATUS)) {
            other.requireReachableFrom(survivor);
        }
        united.statement().unite(other.statement(), taken, LocalDate.now(clock));
        united.extended(now);
        settle(united, survivor, other);
        if (waits) {
            united.submit(person, now);
            actions.save(united);
        }
        for (var part : actions.findByStatementConnectionsPartOfId(other.id())) {
            var whole = part.id().equals(survivor.id()) ? null : survivor.id();
            part.statement().connections().partOf(whole);
        }
        other.hide(new Hidden(now, person.value()));
        merges.gaveWay(pledge.id(), other.id(), survivor.id(), person, now);
        return waits;
    }

    /** What was a part of the other is so no longer; a circle that would be left is refused. */
    private void settle(Action united, Action survivor, Action other) {
        var connections = united.statement().connections();
        if (isOneOf(connections.partOfId(), survivor, other)) {
            connections.partOf(null);
        }
        for (var above = whole(united); above != null; above = whole(above)) {
            if (isOneOf(above.id(), survivor, other)) {
                throw new Refusal("action.merge-circle", null, survivor.reference());
            }
        }
    }

    private static boolean isOneOf(@Nullable UUID id, Action survivor, Action other) {
        return survivor.id().equals(id) || other.id().equals(id);
    }

    private @Nullable Action whole(Action part) {
        var whole = part.statement().connections().partOfId();
        return whole == null ? null : actions.findById(whole).orElse(null);
    }
}
