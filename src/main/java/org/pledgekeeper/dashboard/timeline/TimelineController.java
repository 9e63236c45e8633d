package org.pledgekeeper.dashboard.timeline;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.pledgekeeper.account.Permission;
import org.pledgekeeper.action.state.ActionStatus;
import org.pledgekeeper.dashboard.attention.Reach;
import org.pledgekeeper.pledge.PledgeDirectory;
import org.pledgekeeper.values.Language;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** Shows a pledge along the time. */
@Controller
class TimelineController {

    /** More than these nobody tells apart, and no phone draws gladly: then years are counted. */
    static final int MOST = 120;

    private final TimelineQuery actions;
    private final PledgeDirectory pledges;
    private final Clock clock;

    TimelineController(TimelineQuery actions, PledgeDirectory pledges, Clock clock) {
        this.actions = actions;
        this.pledges = pledges;
        this.clock = clock;
    }

    @GetMapping("/pledges/{code}/timeline")
    String show(
            @PathVariable String code,
            @ModelAttribute("filter") TimelineFilter filter,
            Locale locale,
            Model model) {
        var pledge = pledges.require(code, Permission.READ);
        var reach = Reach.of(pledges.person(), List.of(pledge));
        var reading = new Language(locale.getLanguage());
        var totals = actions.totals(reach, filter);
        model.addAttribute("pledge", pledge);
        model.addAttribute("totals", totals);
        model.addAttribute("commitments", pledges.commitments(pledge.id()));
        model.addAttribute("statuses", ActionStatus.values());
        if (totals.total() > MOST) {
            model.addAttribute("most", MOST);
            model.addAttribute("years", YearByYear.of(actions.years(reach, filter), reading));
        } else {
            var events = actions.events(reach, filter, MOST);
            model.addAttribute("events", events);
            model.addAttribute(
                    "timeline", Timeline.of(pledge, events, LocalDate.now(clock), reading));
        }
        return "dashboard/timeline";
    }
}
