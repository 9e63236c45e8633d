package org.pledgekeeper.action.page;

import java.time.Clock;
import java.time.LocalDate;
import org.pledgekeeper.account.Permission;
import org.pledgekeeper.account.UserDirectory;
import org.pledgekeeper.action.Judgement;
import org.pledgekeeper.platform.NotFound;
import org.pledgekeeper.pledge.PledgeDirectory;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Gathers what the page of one action shows. */
@Component
class ActionPage {

    private final ActionViewQuery actions;
    private final PledgeDirectory pledges;
    private final UserDirectory people;
    private final Clock clock;

    ActionPage(
            ActionViewQuery actions, PledgeDirectory pledges, UserDirectory people, Clock clock) {
        this.actions = actions;
        this.pledges = pledges;
        this.people = people;
        this.clock = clock;
    }

    /**
     * @param draft the version that can still be changed instead of the one that is valid
     */
    ModelAndView of(String code, String reference, boolean draft) {
        var pledge = pledges.require(code, Permission.READ);
        var person = pledges.person();
        var found =
                draft
                        ? actions.open(pledge.id(), reference, person)
                        : actions.valid(pledge.id(), reference, person);
        var action = found.orElseThrow(() -> new NotFound("action " + reference));
        return new ModelAndView("action/show")
                .addObject("pledge", pledge)
                .addObject("action", action)
                .addObject("facts", action.facts())
                .addObject("answers", Judgement.Answer.values())
                .addObject("today", LocalDate.now(clock))
                .addObject("can", Steps.of(action.facts(), pledge, person, people));
    }
}
