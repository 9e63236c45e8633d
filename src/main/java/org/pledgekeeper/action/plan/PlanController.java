package org.pledgekeeper.action.plan;

import java.time.Clock;
import java.time.LocalDate;
import org.pledgekeeper.account.Permission;
import org.pledgekeeper.pledge.PledgeDirectory;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Shows the action plan with its gaps. */
@Controller
class PlanController {

    private final PlanQuery plan;
    private final PledgeDirectory pledges;
    private final Clock clock;

    PlanController(PlanQuery plan, PledgeDirectory pledges, Clock clock) {
        this.plan = plan;
        this.pledges = pledges;
        this.clock = clock;
    }

    @GetMapping("/pledges/{code}/plan")
    String show(@PathVariable String code, Model model) {
        var pledge = pledges.require(code, Permission.READ);
        var person = pledges.person();
        model.addAttribute("pledge", pledge);
        model.addAttribute("commitments", pledges.commitments(pledge.id()));
        model.addAttribute("most", PlanQuery.MOST);
        model.addAttribute("actions", plan.actions(pledge.id(), person));
        model.addAttribute("today", LocalDate.now(clock));
        model.addAttribute("logs", pledge.open() && pledge.allows(person, Permission.LOG));
        model.addAttribute("keeps", pledge.allows(person, Permission.KEEP_PLEDGE));
        return "action/plan";
    }
}
