package org.pledgekeeper.indicator.progress;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pledgekeeper.account.Permission;
import org.pledgekeeper.indicator.IndicatorDirectory;
import org.pledgekeeper.indicator.progress.Progress.Stated;
import org.pledgekeeper.pledge.PeriodFacts;
import org.pledgekeeper.pledge.PledgeDirectory;
import org.springframework.stereotype.Component;

/** What somebody said already, for the page on which it is said. */
@Component
class StatusPage {

    private final ProgressQuery targets;
    private final IndicatorDirectory indicators;
    private final PledgeDirectory pledges;

    StatusPage(ProgressQuery targets, IndicatorDirectory indicators, PledgeDirectory pledges) {
        this.targets = targets;
        this.indicators = indicators;
        this.pledges = pledges;
    }

    @Nullable Stated stated(String code, String indicator, int number) {
        var pledge = pledges.require(code, Permission.CONFIRM_VALUE);
        var id = indicators.require(pledge, indicator).id();
        var period = PeriodFacts.numbered(pledges.periods(pledge.id()), number);
        return targets.of(List.of(period.id())).stream()
                .filter(each -> each.indicatorId().equals(id))
                .findFirst()
                .map(ProgressQuery.Row::stated)
                .orElse(null);
    }
}
