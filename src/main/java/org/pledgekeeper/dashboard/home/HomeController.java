package org.pledgekeeper.dashboard.home;

import org.pledgekeeper.account.Permission;
import org.pledgekeeper.account.Role;
import org.pledgekeeper.action.saved.SavedViewQuery;
import org.pledgekeeper.pledge.PledgeDirectory;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Shows everybody the home of their roles; several roles, several parts. */
@Controller
class HomeController {

    private final PledgeDirectory pledges;
    private final Homes homes;
    private final SavedViewQuery views;

    HomeController(PledgeDirectory pledges, Homes homes, SavedViewQuery views) {
        this.pledges = pledges;
        this.homes = homes;
        this.views = views;
    }

    @GetMapping("/")
    String home(Model model) {
        var person = pledges.person();
        model.addAttribute("views", views.offered(person));
        model.addAttribute("called", homes.calls());
        model.addAttribute("answers", homes.answers());
        if (person.mayAnywhere(Permission.VERIFY)) {
            model.addAttribute("care", homes.care());
        }
        if (person.mayAnywhere(Permission.LOG)) {
            model.addAttribute("work", homes.work());
        }
        if (person.roles().containsValue(Role.READER)) {
            model.addAttribute("scrutiny", homes.scrutiny());
        }
        if (person.mayAnywhere(Permission.ADMINISTER)) {
            model.addAttribute("households", homes.households());
        }
        return "dashboard/home";
    }
}
