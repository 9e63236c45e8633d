package org.pledgekeeper.indicator.observation;

import java.util.List;
import org.pledgekeeper.platform.NotFound;
import org.pledgekeeper.platform.Refusal;
import org.pledgekeeper.pledge.PeriodFacts;

/**
 * What an observation is about.
 *
 * @param pledge code of the pledge
 * @param indicator its code within the pledge
 * @param period number of a reporting period of the pledge
 */
public record Subject(String pledge, String indicator, int period) {

    PeriodFacts periodAmong(List<PeriodFacts> periods) {
        var found =
                periods.stream()
                        .filter(each -> each.number() == period)
                        .findFirst()
                        .orElseThrow(() -> new NotFound("period " + period));
        if (found.state().equals("LOCKED")) {
            throw new Refusal("indicator.period-locked", null);
        }
        return found;
    }
}
