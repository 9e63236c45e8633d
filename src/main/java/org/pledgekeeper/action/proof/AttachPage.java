package org.pledgekeeper.action.proof;

import org.pledgekeeper.account.Permission;
import org.pledgekeeper.action.page.ActionViewQuery;
import org.pledgekeeper.evidence.file.FileSettings;
import org.pledgekeeper.platform.NotFound;
import org.pledgekeeper.pledge.PledgeDirectory;
import org.pledgekeeper.values.Visibility;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.ModelAndView;

/** The page on which proofs are attached to an action: a link, files, or what is kept already. */
@Component
class AttachPage {

    private final ActionViewQuery actions;
    private final EvidenceListQuery evidence;
    private final PledgeDirectory pledges;
    private final FileSettings settings;

    AttachPage(
            ActionViewQuery actions,
            EvidenceListQuery evidence,
            PledgeDirectory pledges,
            FileSettings settings) {
        this.actions = actions;
        this.evidence = evidence;
        this.pledges = pledges;
        this.settings = settings;
    }

    /**
     * @param words that the offered pieces have in their title, name or address
     */
    ModelAndView of(String code, String reference, String words, BindingResult form) {
        var pledge = pledges.require(code, Permission.LOG);
        var action =
                actions.open(pledge.id(), reference, pledges.person())
                        .orElseThrow(() -> new NotFound("action " + reference));
        return new ModelAndView("evidence/attach", form.getModel())
                .addObject("pledge", pledge)
                .addObject("action", action)
                .addObject("facts", action.facts())
                .addObject("q", words)
                .addObject("visibilities", Visibility.values())
                .addObject("evidenceLimits", settings)
                .addObject(
                        "offered",
                        evidence.offered(
                                pledge.id(), pledges.person(), words, action.facts().id()));
    }
}
