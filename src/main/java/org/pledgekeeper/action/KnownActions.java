package org.pledgekeeper.action;

import org.jspecify.annotations.Nullable;
import org.pledgekeeper.account.Permission;
import org.pledgekeeper.account.UserDirectory;
import org.pledgekeeper.platform.NotFound;
import org.pledgekeeper.pledge.PledgeFacts;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Finds the action that a person names, as far as that person may see and change it. */
@Component
class KnownActions {

    private final Actions actions;
    private final UserDirectory people;

    KnownActions(Actions actions, UserDirectory people) {
        this.actions = actions;
        this.people = people;
    }

    /**
     * @throws NotFound when there is none, or none that the person may see: both look alike
     */
    Action find(PledgeFacts pledge, String reference) {
        return actions.byReference(pledge.id(), reference)
                .filter(found -> shown(pledge, found))
                .orElseThrow(() -> new NotFound("action " + reference));
    }

    /** The same of an action that is hidden, or was until a moment ago. */
    Action findHidden(PledgeFacts pledge, String reference) {
        return actions.shownOrHidden(pledge.id(), reference)
                .filter(found -> shown(pledge, found))
                .orElseThrow(() -> new NotFound("hidden action " + reference));
    }

    /** The draft that revises this action; the action itself where there is none. */
    Action open(Action known) {
        return actions.findByRevisesId(known.id()).orElse(known);
    }

    /** One's own, or any for whoever may verify. */
    void requireChangeable(PledgeFacts pledge, Action action) {
        var person = people.current();
        if (!action.writtenBy(person.id()) && !pledge.allows(person, Permission.VERIFY)) {
            throw new AccessDeniedException("not one's own action " + action.reference());
        }
    }

    /**
     * Whoever may speak for the pledge may say what else an action helps, and who wrote it does;
     * nobody's words are changed by that.
     */
    void requireConnectable(PledgeFacts pledge, Action action) {
        var person = people.current();
        if (!action.writtenBy(person.id()) && !pledge.allows(person, Permission.WRITE_REPORT)) {
            throw new AccessDeniedException("not one's own action " + action.reference());
        }
    }

    /**
     * @param seen the stamp of what the person had before their eyes; null when nothing was read
     * @throws ObjectOptimisticLockingFailureException when it changed meanwhile (rule 17)
     */
    static void requireSeen(Action open, @Nullable String seen) {
        if (seen != null && !seen.equals(open.stamp())) {
            throw new ObjectOptimisticLockingFailureException(Action.class, open.reference());
        }
    }

    private boolean shown(PledgeFacts pledge, Action action) {
        var person = people.current();
        return pledge.shows(person, action.statement().visibility(), action.writtenBy(person.id()));
    }
}
