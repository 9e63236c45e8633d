package org.pledgekeeper.dashboard.overview;

import java.util.Locale;
import org.pledgekeeper.account.Permission;
import org.pledgekeeper.pledge.PledgeDirectory;
import org.pledgekeeper.values.Language;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Shows the overview of a pledge. */
@Controller
class OverviewController {

    private final PledgeDirectory pledges;
    private final Overviews overviews;

    OverviewController(PledgeDirectory pledges, Overviews overviews) {
        this.pledges = pledges;
        this.overviews = overviews;
    }

    @GetMapping("/pledges/{code}")
    String show(@PathVariable String code, Locale locale, Model model) {
        var pledge = pledges.require(code, Permission.READ);
        var person = pledges.person();
        model.addAttribute("pledge", pledge);
        model.addAttribute("mayLog", pledge.open() && pledge.allows(person, Permission.LOG));
        model.addAttribute("mayKeep", pledge.allows(person, Permission.KEEP_PLEDGE));
        model.addAttribute("overview", overviews.of(pledge, new Language(locale.getLanguage())));
        return "dashboard/overview";
    }
}
