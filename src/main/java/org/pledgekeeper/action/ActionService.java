package org.pledgekeeper.action;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pledgekeeper.account.Permission;
import org.pledgekeeper.account.UserDirectory;
import org.pledgekeeper.platform.NotFound;
import org.pledgekeeper.platform.Refusal;
import org.pledgekeeper.pledge.PledgeDirectory;
import org.pledgekeeper.pledge.PledgeFacts;
import org.pledgekeeper.values.LocalisedText;
import org.pledgekeeper.values.Overlap;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Logs actions and carries their records from draft to verified. Actions are named by the code of
 * their pledge and their reference, {@code A12}. Of a verified action that is being revised, its
 * draft is what is edited, submitted, verified and returned.
 */
@Service
public class ActionService {

    private final Actions actions;
    private final ActionTies ties;
    private final PledgeDirectory pledges;
    private final UserDirectory people;
    private final Clock clock;

    ActionService(
            Actions actions,
            ActionTies ties,
            PledgeDirectory pledges,
            UserDirectory people,
            Clock clock) {
        this.actions = actions;
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
            var known = actions.findBySubmissionKey(key);
            if (known.isPresent() && known.get().isIn(pledge.id())) {
                return known.get().reference();
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
        var known = find(pledge, reference);
        var open = openVersion(known);
        requireChangeable(pledge, known);
        requireSeen(open, seen);
        var draft = open.verified() ? open.revision(people.current().id(), clock.instant()) : open;
        var tied = ties.of(pledge, known, draft.statement().proofs(), told);
        draft.rewrite(told, tied, today(), clock.instant());
        if (draft.revises(known)) {
            draft.requireReachableFrom(known);
        }
        actions.save(draft);
    }

    @Transactional
    public void submit(String pledgeCode, String reference) {
        var pledge = pledges.require(pledgeCode, Permission.LOG);
        var known = find(pledge, reference);
        requireChangeable(pledge, known);
        openVersion(known).submit(people.current().id(), clock.instant());
    }

    @Transactional
    public void verify(String pledgeCode, String reference) {
        verify(pledgeCode, reference, null);
    }

    /**
     * Vouches for an action. A verified revision takes the place of what it revises.
     *
     * @param seen the stamp of the version that the person read; null to verify what stands there
     * @throws Refusal when it is not submitted, or submitted by the same person (rule 12)
     */
    @Transactional
    public void verify(String pledgeCode, String reference, @Nullable String seen) {
        var pledge = pledges.require(pledgeCode, Permission.VERIFY);
        var known = find(pledge, reference);
        var open = openVersion(known);
        requireSeen(open, seen);
        boolean alone = people.singleManagerApproves(pledge.authors());
        open.verify(people.current().id(), alone, clock.instant());
        if (open.revises(known)) {
            known.replaceWith(open, clock.instant());
            actions.delete(open);
        }
    }

    /** Gives an action back to its writer, who reads the reason. */
    @Transactional
    public void returnWith(String pledgeCode, String reference, String reason) {
        var pledge = pledges.require(pledgeCode, Permission.VERIFY);
        openVersion(find(pledge, reference)).returnWith(reason, clock.instant());
    }

    /**
     * Decides where an action falls whose date leaves it open (rule 8).
     *
     * @throws Refusal when the date leaves nothing open
     */
    @Transactional
    public void judge(
            String pledgeCode, String reference, Judgement.Answer answer, LocalisedText reason) {
        var pledge = pledges.require(pledgeCode, Permission.VERIFY);
        var known = find(pledge, reference);
        var when = known.statement().timing().when();
        if (when.overlap(pledge.startsOn(), pledge.endsOn()) != Overlap.POSSIBLE) {
            throw new Refusal("action.date-is-clear", null);
        }
        known.judge(new Judgement(answer, reason, people.current().id().value(), clock.instant()));
    }

    private Action find(PledgeFacts pledge, String reference) {
        var person = people.current();
        return actions.byReference(pledge.id(), reference)
                .filter(
                        found ->
                                pledge.shows(
                                        person,
                                        found.statement().visibility(),
                                        found.writtenBy(person.id())))
                .orElseThrow(() -> new NotFound("action " + reference));
    }

    private boolean mayRead(PledgeFacts pledge, Action action) {
        var person = people.current();
        return pledge.shows(person, action.statement().visibility(), action.writtenBy(person.id()));
    }

    private Action openVersion(Action known) {
        return actions.findByRevisesId(known.id()).orElse(known);
    }

    /** One's own, or any for whoever may verify. */
    private void requireChangeable(PledgeFacts pledge, Action action) {
        var person = people.current();
        if (!action.writtenBy(person.id()) && !pledge.allows(person, Permission.VERIFY)) {
            throw new AccessDeniedException("not one's own action " + action.reference());
        }
    }

    private static void requireSeen(Action open, @Nullable String seen) {
        if (seen != null && !seen.equals(open.stamp())) {
            throw new ObjectOptimisticLockingFailureException(Action.class, open.reference());
        }
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
