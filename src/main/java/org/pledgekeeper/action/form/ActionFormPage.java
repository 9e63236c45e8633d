package org.pledgekeeper.action.form;

import org.pledgekeeper.action.choice.ActionChoicesQuery;
import org.pledgekeeper.action.page.ActionView;
import org.pledgekeeper.pledge.PledgeDirectory;
import org.pledgekeeper.pledge.PledgeFacts;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.validation.DirectFieldBindingResult;
import org.springframework.web.servlet.ModelAndView;

/** The page of the form: to log a new action, or to edit one. */
@Component
class ActionFormPage {

    private final ActionChoicesQuery choices;
    private final PledgeDirectory pledges;

    ActionFormPage(ActionChoicesQuery choices, PledgeDirectory pledges) {
        this.choices = choices;
        this.pledges = pledges;
    }

    ModelAndView logging(PledgeFacts pledge, BindingResult form) {
        return page(pledge, form).addObject("pledges", pledges.loggable());
    }

    /**
     * @param stored the action as it stands; what one saves is compared with its stamp
     */
    ModelAndView editing(PledgeFacts pledge, BindingResult form, ActionView stored) {
        return page(pledge, form)
                .addObject("stored", stored)
                .addObject("reference", stored.facts().reference());
    }

    static BindingResult opened(ActionForm form) {
        return new DirectFieldBindingResult(form, "form", false);
    }

    private ModelAndView page(PledgeFacts pledge, BindingResult form) {
        var page = new ModelAndView("action/form", form.getModel());
        if (form.hasErrors()) {
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return page.addObject("pledge", pledge)
                .addObject(
                        "choices",
                        choices.of(pledge, pledges.commitments(pledge.id()), pledges.person()));
    }
}
