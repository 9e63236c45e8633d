package org.pledgekeeper.action.list;

import org.jspecify.annotations.Nullable;
import org.pledgekeeper.account.Permission;
import org.pledgekeeper.action.filter.ActionFilter;
import org.pledgekeeper.action.saved.SavedViewQuery;
import org.pledgekeeper.platform.words.Words;
import org.pledgekeeper.pledge.PledgeDirectory;
import org.pledgekeeper.pledge.PledgeFacts;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestAttribute;

/** The lists of actions. */
@Controller
class ActionListController {

    private final Listings listings;
    private final PledgeDirectory pledges;
    private final SavedViewQuery views;

    ActionListController(Listings listings, PledgeDirectory pledges, SavedViewQuery views) {
        this.listings = listings;
        this.pledges = pledges;
        this.views = views;
    }

    @GetMapping("/pledges/{code}/actions")
    String ofPledge(
            @PathVariable String code,
            @ModelAttribute("filter") ActionFilter filter,
            @RequestAttribute Words words,
            Model model) {
        return list(pledges.require(code, Permission.READ), filter, words, model);
    }

    @GetMapping("/actions")
    String ofAll(
            @ModelAttribute("filter") ActionFilter filter,
            @RequestAttribute Words words,
            Model model) {
        return list(null, filter, words, model);
    }

    private String list(
            @Nullable PledgeFacts pledge, ActionFilter filter, Words words, Model model) {
        var person = pledges.person();
        model.addAttribute("pledge", pledge);
        model.addAttribute("logs", pledge != null && logs(pledge));
        model.addAttribute("list", listings.of(pledge, filter, person, words));
        model.addAttribute("views", views.offered(person, pledge == null ? null : pledge.id()));
        return "action/list";
    }

    private boolean logs(PledgeFacts pledge) {
        return pledge.open() && pledge.allows(pledges.person(), Permission.LOG);
    }
}
