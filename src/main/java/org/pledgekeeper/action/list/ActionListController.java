package org.pledgekeeper.action.list;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pledgekeeper.account.Permission;
import org.pledgekeeper.action.state.ActionStatus;
import org.pledgekeeper.action.state.RecordState;
import org.pledgekeeper.pledge.PledgeDirectory;
import org.pledgekeeper.pledge.PledgeFacts;
import org.pledgekeeper.values.MeasureType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** The lists of actions. */
@Controller
class ActionListController {

    private final ActionListQuery actions;
    private final PledgeDirectory pledges;
    private final Clock clock;

    ActionListController(ActionListQuery actions, PledgeDirectory pledges, Clock clock) {
        this.actions = actions;
        this.pledges = pledges;
        this.clock = clock;
    }

    @GetMapping("/pledges/{code}/actions")
    String ofPledge(
            @PathVariable String code, @ModelAttribute("filter") ActionFilter filter, Model model) {
        var pledge = pledges.require(code, Permission.READ);
        model.addAttribute("commitments", pledges.commitments(pledge.id()));
        return list(pledge, filter, model);
    }

    @GetMapping("/actions")
    String ofAll(@ModelAttribute("filter") ActionFilter filter, Model model) {
        model.addAttribute("commitments", List.of());
        return list(null, filter, model);
    }

    private String list(@Nullable PledgeFacts pledge, ActionFilter filter, Model model) {
        var person = pledges.person();
        var rows = actions.rows(pledge == null ? null : pledge.id(), filter, person);
        var more = rows.size() > ActionFilter.PAGE_SIZE;
        model.addAttribute("pledge", pledge);
        model.addAttribute("logs", pledge == null || logs(pledge));
        model.addAttribute("rows", more ? rows.subList(0, ActionFilter.PAGE_SIZE) : rows);
        model.addAttribute("number", filter.number());
        model.addAttribute("earlier", filter.number() > 1 ? filter.at(filter.number() - 1) : null);
        model.addAttribute("later", more ? filter.at(filter.number() + 1) : null);
        model.addAttribute("statuses", ActionStatus.values());
        model.addAttribute("states", RecordState.values());
        model.addAttribute("types", MeasureType.values());
        model.addAttribute("today", LocalDate.now(clock));
        return "action/list";
    }

    private boolean logs(PledgeFacts pledge) {
        return pledge.open() && pledge.allows(pledges.person(), Permission.LOG);
    }
}
