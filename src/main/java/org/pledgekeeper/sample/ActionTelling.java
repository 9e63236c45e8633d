package org.pledgekeeper.sample;

import java.util.List;
import java.util.stream.Collectors;
import org.pledgekeeper.account.Permission;
import org.pledgekeeper.action.ActionService;
import org.pledgekeeper.action.ReviewService;
import org.pledgekeeper.indicator.IndicatorDirectory;
import org.pledgekeeper.indicator.IndicatorFacts;
import org.pledgekeeper.pledge.CommitmentFacts;
import org.pledgekeeper.pledge.PledgeDirectory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Staff logs and submits each action of the sample, the manager verifies it. */
@Component
class ActionTelling {

    private static final Logger log = LoggerFactory.getLogger(ActionTelling.class);
    private static final int A_LINE_EVERY = 10;

    private final ActionService actions;
    private final ReviewService reviews;
    private final PledgeDirectory pledges;
    private final IndicatorDirectory indicators;
    private final Stage stage;

    ActionTelling(
            ActionService actions,
            ReviewService reviews,
            PledgeDirectory pledges,
            IndicatorDirectory indicators,
            Stage stage) {
        this.actions = actions;
        this.reviews = reviews;
        this.pledges = pledges;
        this.indicators = indicators;
        this.stage = stage;
    }

    void tell(PledgeSheet pledge, List<ActionSheet> sheets, Cast cast) {
        var around = stage.as(cast.staff(), () -> around(pledge));
        int told = 0;
        for (var sheet : sheets) {
            tell(pledge.code(), sheet, around, cast);
            if (++told % A_LINE_EVERY == 0 || told == sheets.size()) {
                log.info("Loading the sample pledge: {} of {} actions ...", told, sheets.size());
            }
        }
    }

    private ActionSheet.Around around(PledgeSheet sheet) {
        var pledge = pledges.require(sheet.code(), Permission.LOG);
        return new ActionSheet.Around(
                pledges.commitments(pledge.id()).stream()
                        .collect(Collectors.toMap(CommitmentFacts::code, CommitmentFacts::id)),
                indicators.of(pledge).stream()
                        .collect(Collectors.toMap(IndicatorFacts::code, IndicatorFacts::id)),
                sheet.series());
    }

    private void tell(String pledge, ActionSheet sheet, ActionSheet.Around around, Cast cast) {
        var reference = stage.as(cast.staff(), () -> actions.log(pledge, sheet.toCommand(around)));
        if (!reference.equals(sheet.ref())) {
            throw new IllegalStateException(sheet.ref() + " became " + reference);
        }
        stage.as(cast.staff(), () -> actions.submit(pledge, reference));
        stage.as(cast.manager(), () -> reviews.verify(pledge, reference));
        var judged = sheet.judged();
        if (judged != null) {
            stage.as(
                    cast.manager(),
                    () -> reviews.judge(pledge, reference, judged.as(), judged.reason()));
        }
    }
}
