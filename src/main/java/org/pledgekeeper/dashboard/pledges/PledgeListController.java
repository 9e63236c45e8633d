package org.pledgekeeper.dashboard.pledges;

import java.util.Locale;
import org.pledgekeeper.dashboard.attention.Reach;
import org.pledgekeeper.pledge.PledgeDirectory;
import org.pledgekeeper.values.Language;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Lists the pledges of one's organisations. */
@Controller
class PledgeListController {

    private final PledgeDirectory pledges;
    private final PledgeActivityQuery activities;

    PledgeListController(PledgeDirectory pledges, PledgeActivityQuery activities) {
        this.pledges = pledges;
        this.activities = activities;
    }

    @GetMapping("/pledges")
    String list(Locale locale, Model model) {
        var readable = pledges.readable();
        var reach = Reach.of(pledges.person(), readable);
        model.addAttribute(
                "lines",
                PledgeLine.of(
                        readable, activities.within(reach), new Language(locale.getLanguage())));
        return "dashboard/pledges";
    }
}
