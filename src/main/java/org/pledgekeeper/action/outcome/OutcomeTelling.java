package org.pledgekeeper.action.outcome;

import org.jspecify.annotations.Nullable;
import org.pledgekeeper.account.Permission;
import org.pledgekeeper.action.ActionService;
import org.pledgekeeper.action.page.ActionView;
import org.pledgekeeper.action.page.ActionViewQuery;
import org.pledgekeeper.platform.NotFound;
import org.pledgekeeper.platform.Refusal;
import org.pledgekeeper.pledge.PledgeDirectory;
import org.pledgekeeper.pledge.PledgeFacts;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Records what came of an action, by the same rules as if the whole action were told again. */
@Component
class OutcomeTelling {

    private final ActionService actions;
    private final ActionViewQuery views;
    private final ReplacementQuery replacements;
    private final PledgeDirectory pledges;

    OutcomeTelling(
            ActionService actions,
            ActionViewQuery views,
            ReplacementQuery replacements,
            PledgeDirectory pledges) {
        this.actions = actions;
        this.views = views;
        this.replacements = replacements;
        this.pledges = pledges;
    }

    /**
     * The action as it can be changed by this person.
     *
     * @throws NotFound when there is none to be seen
     */
    ActionView changeable(PledgeFacts pledge, String reference) {
        var person = pledges.person();
        var stored =
                views.open(pledge.id(), reference, person)
                        .orElseThrow(() -> new NotFound("action " + reference));
        if (!stored.facts().changeableBy(person, pledge)) {
            throw new AccessDeniedException("not one's own action " + reference);
        }
        return stored;
    }

    /**
     * The same answer once more changes nothing.
     *
     * @param submitted whether it goes on to be verified at once
     * @param seen the stamp of the version that the person had before their eyes
     * @throws ObjectOptimisticLockingFailureException when it changed meanwhile (rule 17)
     * @throws Refusal when the outcome breaks a rule
     */
    @Transactional
    public void tell(
            String code, String reference, String seen, Outcome outcome, boolean submitted) {
        var pledge = pledges.require(code, Permission.LOG);
        if (!pledge.open()) {
            throw new Refusal("action.pledge-not-active", null);
        }
        var stored = changeable(pledge, reference);
        var after = outcome.of(stored.told());
        boolean changed = !after.equals(stored.told());
        if (changed) {
            actions.edit(code, reference, seen, after);
        }
        replace(pledge, reference, outcome.replacedBy());
        if (submitted && (changed || !stored.facts().recordState().equals("VERIFIED"))) {
            actions.submit(code, reference);
        }
    }

    private void replace(PledgeFacts pledge, String reference, @Nullable String by) {
        var person = pledges.person();
        var action = replacements.find(pledge.id(), reference, person).orElseThrow();
        if (by == null) {
            replacements.remove(action);
            return;
        }
        var other =
                replacements
                        .find(pledge.id(), by, person)
                        .orElseThrow(() -> new Refusal("action.part-of-unknown", "replacedBy", by));
        replacements.takeTurns(pledge.id());
        if (replacements.leads(other, action)) {
            throw new Refusal("action.replaced-by-itself", "replacedBy", by);
        }
        replacements.replace(pledge.id(), action, other);
    }
}
