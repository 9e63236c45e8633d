package org.pledgekeeper.action;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pledgekeeper.account.Permission;
import org.pledgekeeper.account.UserDirectory;
import org.pledgekeeper.action.holding.Holding;
import org.pledgekeeper.action.standing.Hidden;
import org.pledgekeeper.action.undo.UndoOffers;
import org.pledgekeeper.platform.Refusal;
import org.pledgekeeper.pledge.PledgeDirectory;
import org.pledgekeeper.pledge.PledgeFacts;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * Deletes actions, which hides them, and brings them back (rule 17). Everything said of a hidden
 * action stays, and its reference is not given out again.
 */
@Service
public class HidingService {

    /** The kind of change that is offered to be taken back. */
    public static final String UNDO = "action.hidden";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** What is remembered of it. */
    public record Hid(String pledge, String reference) {}

    private final Actions actions;
    private final KnownActions known;
    private final PledgeDirectory pledges;
    private final UserDirectory people;
    private final List<Holding> holdings;
    private final UndoOffers undo;
    private final Clock clock;

    HidingService(
            Actions actions,
            KnownActions known,
            PledgeDirectory pledges,
            UserDirectory people,
            List<Holding> holdings,
            UndoOffers undo,
            Clock clock) {
        this.actions = actions;
        this.known = known;
        this.pledges = pledges;
        this.people = people;
        this.holdings = holdings;
        this.undo = undo;
        this.clock = clock;
    }

    /**
     * Staff hide their own actions as long as nobody verified them, managers any. A draft that
     * revises the action goes and comes back with it.
     *
     * @param seen the stamp of what the person had before their eyes; null when nothing was read
     * @return offer to take it back
     * @throws Refusal when something stands on it: its parts, or an approved report
     */
    @Transactional
    public UUID hide(String pledgeCode, String reference, @Nullable String seen) {
        var pledge = pledges.require(pledgeCode, Permission.LOG);
        var action = known.find(pledge, reference);
        known.requireChangeable(pledge, action);
        if (action.verified() && !pledge.allows(people.current(), Permission.VERIFY)) {
            throw new AccessDeniedException("a verified action " + reference);
        }
        KnownActions.requireSeen(action, seen);
        requireFree(pledge, action);
        var hidden = new Hidden(clock.instant(), people.current().id().value());
        action.hide(hidden);
        known.open(action).hide(hidden);
        return undo.offer(UNDO, JSON.writeValueAsString(new Hid(pledgeCode, reference)));
    }

    private void requireFree(PledgeFacts pledge, Action action) {
        if (!pledge.open()) {
            throw new Refusal("action.hide-pledge-not-active", null);
        }
        if (actions.existsByStatementConnectionsPartOfIdAndHiddenAtIsNull(action.id())) {
            throw new Refusal("action.hide-has-parts", null, action.reference());
        }
        if (holdings.stream().anyMatch(each -> each.holds(pledge.id(), action.reference()))) {
            throw new Refusal("action.hide-printed", null, action.reference());
        }
    }

    /**
     * Brings a hidden action back: for managers at any time, for whoever hid it within ten minutes.
     *
     * @throws Refusal when the action that it is a part of is hidden too
     */
    @Transactional
    public void restore(String pledgeCode, String reference) {
        var pledge = pledges.require(pledgeCode, Permission.LOG);
        var action = known.findHidden(pledge, reference);
        var hidden = action.hidden();
        if (hidden == null) {
            return;
        }
        var since = clock.instant().minus(UndoOffers.STANDS);
        var person = people.current();
        if (!hidden.by(person.id(), since) && !pledge.allows(person, Permission.VERIFY)) {
            throw new AccessDeniedException("not one's own deleting of " + reference);
        }
        requireWhole(action);
        action.hide(null);
        known.open(action).hide(null);
    }

    private void requireWhole(Action part) {
        var whole = part.statement().connections().partOfId();
        if (whole != null) {
            actions.findById(whole)
                    .filter(above -> above.hidden() != null)
                    .ifPresent(
                            above -> {
                                throw new Refusal(
                                        "action.restore-whole-first", null, above.reference());
                            });
        }
    }
}
