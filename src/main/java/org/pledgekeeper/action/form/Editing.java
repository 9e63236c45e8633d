package org.pledgekeeper.action.form;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pledgekeeper.account.Permission;
import org.pledgekeeper.action.ActionService;
import org.pledgekeeper.action.page.ActionView;
import org.pledgekeeper.action.page.ActionViewQuery;
import org.pledgekeeper.action.proof.Attached;
import org.pledgekeeper.platform.NotFound;
import org.pledgekeeper.platform.Refusal;
import org.pledgekeeper.platform.page.FormErrors;
import org.pledgekeeper.platform.words.Words;
import org.pledgekeeper.pledge.PledgeDirectory;
import org.pledgekeeper.pledge.PledgeFacts;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.ModelAndView;

/** Saves what stands in the form of an action, or shows the page that says why it cannot be. */
@Component
class Editing {

    private final ActionService actions;
    private final ActionViewQuery views;
    private final ActionFormPage page;
    private final ConflictPage conflicts;
    private final PledgeDirectory pledges;

    Editing(
            ActionService actions,
            ActionViewQuery views,
            ActionFormPage page,
            ConflictPage conflicts,
            PledgeDirectory pledges) {
        this.actions = actions;
        this.views = views;
        this.page = page;
        this.conflicts = conflicts;
        this.pledges = pledges;
    }

    /**
     * @param form what was typed, with the errors that it has already
     * @param attached proofs that came along; they take nobody's word away and so stay whoever
     *     decides about the texts
     * @param then {@code submit} to submit it as well
     * @return null when it is saved; else the page to show
     */
    @Nullable ModelAndView save(
            String code,
            String reference,
            BindingResult form,
            Attached attached,
            String then,
            Words words) {
        var pledge = pledges.require(code, Permission.LOG);
        var stored = changeable(pledge, reference);
        if (!(form.getTarget() instanceof ActionForm typed)) {
            throw new IllegalStateException("not the form of an action");
        }
        var told = new FormReader(typed, form, words.language(), stored).read();
        try {
            if (told.isPresent() && attached.refused().isEmpty()) {
                actions.edit(code, reference, typed.seen(), told.get());
                actions.prove(code, reference, attached.pieces(), List.of());
                submit(code, reference, then);
                return null;
            }
        } catch (Refusal refusal) {
            FormErrors.add(form, refusal);
        } catch (OptimisticLockingFailureException meanwhile) {
            actions.prove(code, reference, attached.pieces(), List.of());
            return conflict(pledge, typed, changeable(pledge, reference), then, words);
        }
        attached.complain(form);
        return attached.answered(page.editing(pledge, form, stored));
    }

    private @Nullable ModelAndView conflict(
            PledgeFacts pledge, ActionForm mine, ActionView stored, String then, Words words) {
        var reference = stored.facts().reference();
        var before = ActionForm.unfolded(mine.before()).orElse(null);
        var conflict = new Conflict(mine, FormFilling.of(stored), before);
        if (conflict.topics().isEmpty()) {
            submit(pledge.code(), reference, then);
            return null;
        }
        return conflicts.of(pledge, reference, conflict, stored.facts().stamp(), null, then, words);
    }

    private void submit(String code, String reference, String then) {
        if (then.equals("submit")) {
            actions.submit(code, reference);
        }
    }

    /** The page on which somebody has still to decide. */
    ModelAndView undecided(
            String code,
            String reference,
            Conflict conflict,
            String seen,
            Map<Topic, Conflict.Side> chosen,
            String then,
            Words words) {
        var pledge = pledges.require(code, Permission.LOG);
        changeable(pledge, reference);
        return conflicts.of(pledge, reference, conflict, seen, chosen, then, words);
    }

    /** The action as it can be changed, for someone who may. */
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
}
