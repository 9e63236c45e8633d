package org.pledgekeeper.action;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.pledgekeeper.account.Permission;
import org.pledgekeeper.account.UserDirectory;
import org.pledgekeeper.action.state.Judgement;
import org.pledgekeeper.platform.Refusal;
import org.pledgekeeper.pledge.PledgeDirectory;
import org.pledgekeeper.values.LocalisedText;
import org.pledgekeeper.values.Overlap;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What managers do with the actions of others: verify, return, decide an open date. Of a verified
 * action that is being revised, its draft is what is verified and returned.
 */
@Service
public class ReviewService {

    private final Actions actions;
    private final KnownActions known;
    private final PledgeDirectory pledges;
    private final UserDirectory people;
    private final Clock clock;

    ReviewService(
            Actions actions,
            KnownActions known,
            PledgeDirectory pledges,
            UserDirectory people,
            Clock clock) {
        this.actions = actions;
        this.known = known;
        this.pledges = pledges;
        this.people = people;
        this.clock = clock;
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
        var action = known.find(pledge, reference);
        var open = known.open(action);
        KnownActions.requireSeen(open, seen);
        boolean alone = people.singleManagerApproves(pledge.authors());
        open.verify(people.current().id(), alone, clock.instant());
        if (open.revises(action)) {
            action.replaceWith(open, clock.instant());
            actions.delete(open);
        }
    }

    /** Gives an action back to its writer, who reads the reason. */
    @Transactional
    public void returnWith(String pledgeCode, String reference, String reason) {
        var pledge = pledges.require(pledgeCode, Permission.VERIFY);
        known.open(known.find(pledge, reference)).returnWith(reason, clock.instant());
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
        var action = known.find(pledge, reference);
        var when = action.statement().timing().when();
        if (when.overlap(pledge.startsOn(), pledge.endsOn()) != Overlap.POSSIBLE) {
            throw new Refusal("action.date-is-clear", null);
        }
        action.judge(new Judgement(answer, reason, people.current().id().value(), clock.instant()));
    }
}
