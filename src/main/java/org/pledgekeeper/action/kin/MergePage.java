package org.pledgekeeper.action.kin;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pledgekeeper.account.Permission;
import org.pledgekeeper.action.merged.Aspect;
import org.pledgekeeper.action.merged.SurvivorQuery;
import org.pledgekeeper.action.page.ActionView;
import org.pledgekeeper.action.page.ActionViewQuery;
import org.pledgekeeper.platform.NotFound;
import org.pledgekeeper.platform.Refusal;
import org.pledgekeeper.pledge.PledgeDirectory;
import org.pledgekeeper.pledge.PledgeFacts;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The page that shows two actions side by side, or first asks for the second one. */
@Component
class MergePage {

    private final ActionViewQuery actions;
    private final KinQuery kin;
    private final SurvivorQuery survivors;
    private final PledgeDirectory pledges;

    MergePage(
            ActionViewQuery actions,
            KinQuery kin,
            SurvivorQuery survivors,
            PledgeDirectory pledges) {
        this.actions = actions;
        this.kin = kin;
        this.survivors = survivors;
        this.pledges = pledges;
    }

    /**
     * @param reference of the action that stays
     * @param with of the one that gives way; empty while nobody named it
     */
    ModelAndView of(String code, String reference, String with) {
        var pledge = pledges.require(code, Permission.LOG);
        var stays = changeable(pledge, reference);
        var other = with.isEmpty() || with.equals(reference) ? null : find(pledge, with);
        if (other == null) {
            return page(pledge, stays)
                    .addObject("with", with)
                    .addObject("alike", kin.alike(stays.facts().id(), pledges.person()));
        }
        var comparison = new Comparison(stays.facts(), other.facts());
        return page(pledge, stays)
                .addObject("other", other)
                .addObject("both", comparison)
                .addObject("taken", comparison.advised());
    }

    /** The same with what was chosen, because the two could not become one. */
    ModelAndView again(
            String code,
            String reference,
            String with,
            Set<Aspect> taken,
            @Nullable Refusal refusal) {
        var page = of(code, reference, with).addObject("taken", taken);
        page.setStatus(refusal == null ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT);
        return page.addObject("refusal", refusal).addObject("meanwhile", refusal == null);
    }

    /** An action as it was when it gave way to this one. */
    ModelAndView gaveWay(String code, String reference, String other) {
        var pledge = pledges.require(code, Permission.READ);
        var person = pledges.person();
        var was =
                survivors
                        .of(pledge.id(), other, person)
                        .filter(reference::equals)
                        .flatMap(leads -> actions.gaveWay(pledge.id(), other, person))
                        .orElseThrow(() -> new NotFound("action " + other));
        var page = page(pledge, was).addObject("survivor", reference);
        page.addObject(
                "seesHistory",
                pledge.allows(person, Permission.SEE_AUDIT)
                        || was.facts().createdBy().equals(person.id().value()));
        page.setViewName("action/gave-way");
        return page;
    }

    private static ModelAndView page(PledgeFacts pledge, ActionView action) {
        return new ModelAndView("action/merge")
                .addObject("pledge", pledge)
                .addObject("action", action)
                .addObject("facts", action.facts());
    }

    private ActionView changeable(PledgeFacts pledge, String reference) {
        var found = find(pledge, reference);
        if (found == null) {
            throw new NotFound("action " + reference);
        }
        if (!found.facts().changeableBy(pledges.person(), pledge)) {
            throw new AccessDeniedException("not one's own action " + reference);
        }
        return found;
    }

    private @Nullable ActionView find(PledgeFacts pledge, String reference) {
        return actions.valid(pledge.id(), reference, pledges.person()).orElse(null);
    }
}
