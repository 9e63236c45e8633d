package org.pledgekeeper.dashboard.pledges;

import java.util.Locale;
import org.pledgekeeper.dashboard.attention.Reach;
import org.pledgekeeper.pledge.PledgeDirectory;
import org.pledgekeeper.values.Language;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Lists the pledges of one's organisations. */
@Controller
class PledgeListController {

    private static final int PLEDGES = 25;

    private final PledgeDirectory pledges;
    private final PledgeActivityQuery activities;

    PledgeListController(PledgeDirectory pledges, PledgeActivityQuery activities) {
        this.pledges = pledges;
        this.activities = activities;
    }

    @GetMapping("/pledges")
    String list(@RequestParam(defaultValue = "1") String page, Locale locale, Model model) {
        var shown = pledges.readable(page, PLEDGES);
        var reach = Reach.of(pledges.person(), shown.rows());
        model.addAttribute("shown", shown);
        model.addAttribute(
                "lines",
                PledgeLine.of(
                        shown.rows(),
                        activities.within(reach),
                        new Language(locale.getLanguage())));
        return "dashboard/pledges";
    }
}
