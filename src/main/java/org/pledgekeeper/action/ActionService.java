package org.pledgekeeper.action;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.Set;
import java.util.UUID;
import org.pledgekeeper.account.Permission;
import org.pledgekeeper.account.UserDirectory;
import org.pledgekeeper.platform.Refusal;
import org.pledgekeeper.pledge.PledgeDirectory;
import org.pledgekeeper.pledge.PledgeFacts;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Logs actions and keeps what is said of them. Actions are named by the code of their pledge and
 * their reference, {@code A12}. Of a verified action that is being revised, its draft is what is
 * edited and submitted.
 */
@Service
public class ActionService {

    private final Actions actions;
    private final KnownActions known;
    private final ActionTies ties;
    private final PledgeDirectory pledges;
    private final UserDirectory people;
    private final Clock clock;

    ActionService(
            Actions actions,
            KnownActions known,
            ActionTies ties,
            PledgeDirectory pledges,
            UserDirectory people,
            Clock clock) {
        this.actions = actions;
        this.known = known;
        this.ties = ties;
        this.pledges = pledges;
        this.people = people;
        this.clock = clock;
    }

    /**
     * @return the reference of the action; of the first one when the same form was sent twice
     * @throws Refusal when the action breaks a rule
     */
    @Transactional
    public String log(String pledgeCode, LogAction told) {
        var pledge = pledges.require(pledgeCode, Permission.LOG);
        requireOpen(pledge);
        var key = told.submissionKey();
        if (key != null) {
            actions.waitForSubmission(key);
            var first = actions.findBySubmissionKey(key);
            if (first.isPresent() && first.get().isIn(pledge.id())) {
                return first.get().reference();
            }
        }
        var statement = new Statement(told, ties.of(pledge, null, Set.of(), told), today());
        int number = pledges.nextActionNumber(pledge.id());
        var writer = people.current().id();
        return actions.save(
                        Action.logged(pledge.id(), number, statement, key, writer, clock.instant()))
                .reference();
    }

    /**
     * Says something else about an action. A verified action stays as it is, and a draft that
     * revises it is made.
     *
     * @param seen the stamp of the version that the person had before their eyes
     * @throws ObjectOptimisticLockingFailureException when it changed meanwhile (rule 17)
     * @throws Refusal when the action breaks a rule
     */
    @Transactional
    public void edit(String pledgeCode, String reference, String seen, LogAction told) {
        var pledge = pledges.require(pledgeCode, Permission.LOG);
        requireOpen(pledge);
        var action = known.find(pledge, reference);
        var open = known.open(action);
        known.requireChangeable(pledge, action);
        KnownActions.requireSeen(open, seen);
        var draft = open.verified() ? open.revision(people.current().id(), clock.instant()) : open;
        var tied = ties.of(pledge, action, draft.statement().connections().proofs(), told);
        draft.rewrite(told, tied, today(), clock.instant());
        if (draft.revises(action)) {
            draft.requireReachableFrom(action);
        }
        actions.save(draft);
    }

    /**
     * Gives up the draft that revises a verified action; the verified version stays.
     *
     * @param seen the stamp of the draft that the person had before their eyes
     * @throws ObjectOptimisticLockingFailureException when it changed meanwhile, or is none
     */
    @Transactional
    public void giveUpRevision(String pledgeCode, String reference, String seen) {
        var pledge = pledges.require(pledgeCode, Permission.LOG);
        var action = known.find(pledge, reference);
        var open = known.open(action);
        known.requireChangeable(pledge, action);
        KnownActions.requireSeen(open, seen);
        if (!open.revises(action)) {
            throw new ObjectOptimisticLockingFailureException(Action.class, reference);
        }
        actions.delete(open);
    }

    /**
     * Attaches proofs that are kept already, and takes others away. Of a verified action a draft
     * that revises it is made, unless nothing changes.
     */
    @Transactional
    public void prove(
            String pledgeCode, String reference, Collection<UUID> more, Collection<UUID> less) {
        var pledge = pledges.require(pledgeCode, Permission.LOG);
        requireOpen(pledge);
        var action = known.find(pledge, reference);
        known.requireChangeable(pledge, action);
        var open = known.open(action);
        var has = open.statement().connections().proofs();
        ties.requireProofs(pledge, has, more);
        if (has.containsAll(more) && Collections.disjoint(has, less)) {
            return;
        }
        var draft = open.verified() ? open.revision(people.current().id(), clock.instant()) : open;
        draft.statement().connections().prove(more, less);
        draft.extended(clock.instant());
        actions.save(draft);
    }

    @Transactional
    public void submit(String pledgeCode, String reference) {
        var pledge = pledges.require(pledgeCode, Permission.LOG);
        var action = known.find(pledge, reference);
        known.requireChangeable(pledge, action);
        known.open(action).submit(people.current().id(), clock.instant());
    }

    private static void requireOpen(PledgeFacts pledge) {
        if (!pledge.open()) {
            throw new Refusal("action.pledge-not-active", null);
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
