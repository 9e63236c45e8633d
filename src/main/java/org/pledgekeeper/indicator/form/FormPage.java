package org.pledgekeeper.indicator.form;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pledgekeeper.account.Colleague;
import org.pledgekeeper.account.Permission;
import org.pledgekeeper.account.UserDirectory;
import org.pledgekeeper.account.UserId;
import org.pledgekeeper.indicator.Calculation;
import org.pledgekeeper.indicator.IndicatorFacts;
import org.pledgekeeper.indicator.IndicatorKind;
import org.pledgekeeper.indicator.rule.BeforePledge;
import org.pledgekeeper.indicator.rule.Counted;
import org.pledgekeeper.indicator.rule.DateRule;
import org.pledgekeeper.indicator.rule.DoneStatus;
import org.pledgekeeper.indicator.rule.Undated;
import org.pledgekeeper.indicator.terms.Direction;
import org.pledgekeeper.pledge.PledgeDirectory;
import org.pledgekeeper.pledge.PledgeFacts;
import org.pledgekeeper.values.Language;
import org.pledgekeeper.values.MeasureType;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** What the form of a definition offers to choose from. */
@Component
class FormPage {

    private final PledgeDirectory pledges;
    private final UserDirectory people;

    FormPage(PledgeDirectory pledges, UserDirectory people) {
        this.pledges = pledges;
        this.people = people;
    }

    /**
     * @param edited null for a new indicator
     */
    ModelAndView of(String code, @Nullable IndicatorFacts edited, HttpStatus status) {
        var pledge = pledges.require(code, Permission.KEEP_PLEDGE);
        return new ModelAndView("indicator/form", status)
                .addObject("pledge", pledge)
                .addObject("edited", edited)
                .addObject("commitments", pledges.commitments(pledge.id()))
                .addObject("kinds", List.of(IndicatorKind.values()))
                .addObject("types", List.of(MeasureType.values()))
                .addObject("ruleCounts", List.of(Counted.values()))
                .addObject("ruleDates", List.of(DateRule.values()))
                .addObject("ruleBefore", List.of(BeforePledge.values()))
                .addObject("ruleUndated", List.of(Undated.values()))
                .addObject("ruleStatuses", List.of(DoneStatus.values()))
                .addObject("directions", List.of(Direction.values()))
                .addObject(
                        "calculations",
                        Calculation.of(edited == null ? IndicatorKind.NUMBER : edited.kind()))
                .addObject("colleagues", colleagues(pledge, edited))
                .addObject("languages", Language.INTERFACE);
    }

    /** Whoever was named stays on the list, whatever became of their role. */
    private List<Colleague> colleagues(PledgeFacts pledge, @Nullable IndicatorFacts edited) {
        var all = new ArrayList<>(people.colleagues(pledge.authors(), Permission.RECORD_VALUE));
        var named = edited == null ? null : edited.terms().responsible();
        if (named != null && all.stream().noneMatch(each -> each.id().equals(named))) {
            all.add(colleague(named));
        }
        return all;
    }

    private Colleague colleague(UUID id) {
        return new Colleague(id, people.name(new UserId(id)));
    }
}
