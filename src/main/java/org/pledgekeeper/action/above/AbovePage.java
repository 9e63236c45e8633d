package org.pledgekeeper.action.above;

import java.util.List;
import java.util.stream.Stream;
import org.pledgekeeper.pledge.PledgeDirectory;
import org.pledgekeeper.pledge.PledgeFacts;
import org.pledgekeeper.values.Language;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.ModelAndView;

/** The page on which an action that is told already is found and pointed to. */
@Component
class AbovePage {

    private final AboveQuery actions;
    private final PledgeDirectory pledges;

    AbovePage(AboveQuery actions, PledgeDirectory pledges) {
        this.actions = actions;
        this.pledges = pledges;
    }

    /** What an action of this pledge may help: its commitments, then its indicators. */
    List<Target> targets(PledgeFacts pledge) {
        return Stream.concat(
                        pledges.commitments(pledge.id()).stream()
                                .map(
                                        each ->
                                                new Target(
                                                        false,
                                                        each.id(),
                                                        each.code(),
                                                        each.text())),
                        actions.indicators(pledge.id()).stream())
                .toList();
    }

    ModelAndView of(PledgeFacts pledge, AboveForm asked, BindingResult form) {
        var targets = targets(pledge);
        var target =
                targets.stream()
                        .filter(each -> each.name().equals(asked.target()))
                        .findFirst()
                        .orElse(null);
        var found = actions.rows(pledge.id(), asked, target, pledges.person());
        boolean more = found.size() > AboveQuery.MOST;
        var page = new ModelAndView("action/above", form.getModel());
        if (form.hasErrors()) {
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return page.addObject("pledge", pledge)
                .addObject("targets", targets)
                .addObject("target", target)
                .addObject("commitments", pledges.commitments(pledge.id()))
                .addObject("languages", Language.INTERFACE)
                .addObject("rows", more ? found.subList(0, AboveQuery.MOST) : found)
                .addObject("next", more ? found.get(AboveQuery.MOST - 1).number() : null);
    }
}
