package org.pledgekeeper.action.page;

import org.pledgekeeper.account.Permission;
import org.pledgekeeper.action.merged.SurvivorQuery;
import org.pledgekeeper.platform.NotFound;
import org.pledgekeeper.pledge.PledgeDirectory;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** Shows one action: as it is valid, or the draft that revises it. */
@Controller
class ActionPageController {

    private final ActionPage page;
    private final SurvivorQuery survivors;
    private final PledgeDirectory pledges;

    ActionPageController(ActionPage page, SurvivorQuery survivors, PledgeDirectory pledges) {
        this.page = page;
        this.survivors = survivors;
        this.pledges = pledges;
    }

    @GetMapping("/pledges/{code}/actions/{reference:A\\d+}")
    ModelAndView show(
            @PathVariable String code,
            @PathVariable String reference,
            @RequestParam(defaultValue = "") String version) {
        try {
            return page.of(code, reference, version.equals("draft"));
        } catch (NotFound gone) {
            return survivor(code, reference, gone);
        }
    }

    /** The address of an action that was merged into another leads there. */
    private ModelAndView survivor(String code, String reference, NotFound gone) {
        var pledge = pledges.require(code, Permission.READ);
        var survivor =
                survivors.of(pledge.id(), reference, pledges.person()).orElseThrow(() -> gone);
        var there = new RedirectView("/pledges/{code}/actions/" + survivor + "#merged", true);
        there.setStatusCode(HttpStatus.SEE_OTHER);
        return new ModelAndView(there);
    }
}
