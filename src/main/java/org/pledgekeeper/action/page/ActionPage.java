package org.pledgekeeper.action.page;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.pledgekeeper.account.CurrentUser;
import org.pledgekeeper.account.Permission;
import org.pledgekeeper.account.UserDirectory;
import org.pledgekeeper.action.state.Judgement;
import org.pledgekeeper.platform.NotFound;
import org.pledgekeeper.pledge.PledgeDirectory;
import org.pledgekeeper.pledge.PledgeFacts;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.ModelAndView;

/** Gathers what the page of one action shows. */
@Component
public class ActionPage {

    private final ActionViewQuery actions;
    private final PledgeDirectory pledges;
    private final UserDirectory people;
    private final List<ActionPagePart> parts;
    private final Clock clock;

    ActionPage(
            ActionViewQuery actions,
            PledgeDirectory pledges,
            UserDirectory people,
            List<ActionPagePart> parts,
            Clock clock) {
        this.actions = actions;
        this.pledges = pledges;
        this.people = people;
        this.parts = parts;
        this.clock = clock;
    }

    /**
     * @param draft the version that can still be changed instead of the one that is valid
     */
    public ModelAndView of(String code, String reference, boolean draft) {
        var pledge = pledges.require(code, Permission.READ);
        var person = pledges.person();
        var found =
                draft
                        ? actions.open(pledge.id(), reference, person)
                        : actions.valid(pledge.id(), reference, person);
        var action = found.orElseThrow(() -> new NotFound("action " + reference));
        var page = page(pledge, action, person);
        parts.forEach(part -> part.fill(page.getModel(), pledge, action));
        return page;
    }

    /** The page once more, because a form on it was not accepted, with everything typed. */
    public ModelAndView again(String code, String reference, boolean draft, BindingResult form) {
        var page = of(code, reference, draft);
        page.addAllObjects(form.getModel());
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private ModelAndView page(PledgeFacts pledge, ActionView action, CurrentUser person) {
        return new ModelAndView("action/show")
                .addObject("pledge", pledge)
                .addObject("action", action)
                .addObject("facts", action.facts())
                .addObject("answers", Judgement.Answer.values())
                .addObject("today", LocalDate.now(clock))
                .addObject("can", Steps.of(action.facts(), pledge, person, people))
                .addObject("returning", new ReturnForm("", false))
                .addObject("judging", new JudgeForm(null, ""));
    }
}
