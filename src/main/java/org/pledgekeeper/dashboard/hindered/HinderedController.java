package org.pledgekeeper.dashboard.hindered;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.pledgekeeper.account.Permission;
import org.pledgekeeper.action.state.ActionStatus;
import org.pledgekeeper.dashboard.attention.Reach;
import org.pledgekeeper.pledge.PledgeDirectory;
import org.pledgekeeper.values.Language;
import org.pledgekeeper.values.Reason;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** Shows what could not be done about a pledge. */
@Controller
class HinderedController {

    /** As many as one reads; the filters lead to the others. */
    static final int MOST = 100;

    private final HinderedQuery actions;
    private final PledgeDirectory pledges;

    HinderedController(HinderedQuery actions, PledgeDirectory pledges) {
        this.actions = actions;
        this.pledges = pledges;
    }

    @GetMapping("/pledges/{code}/hindered")
    String show(
            @PathVariable String code,
            @ModelAttribute("filter") HinderedFilter filter,
            Locale locale,
            Model model) {
        var pledge = pledges.require(code, Permission.READ);
        var reach = Reach.of(pledges.person(), List.of(pledge));
        model.addAttribute("pledge", pledge);
        model.addAttribute(
                "hindrances",
                Hindrances.of(actions.counts(reach, filter), new Language(locale.getLanguage())));
        model.addAttribute("rows", actions.actions(reach, filter, MOST));
        model.addAttribute("most", MOST);
        model.addAttribute("commitments", pledges.commitments(pledge.id()));
        model.addAttribute(
                "statuses",
                Stream.of(ActionStatus.values()).filter(ActionStatus::needsReason).toList());
        model.addAttribute("codes", Reason.Code.values());
        return "dashboard/hindered";
    }
}
