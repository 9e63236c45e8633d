package org.pledgekeeper.indicator.observation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pledgekeeper.platform.Refusal;
import org.pledgekeeper.pledge.PeriodFacts;
import org.springframework.dao.OptimisticLockingFailureException;

/**
 * What an observation is about.
 *
 * @param pledge code of the pledge
 * @param indicator its code within the pledge
 * @param period number of a reporting period of the pledge
 * @param version of the observation that the person saw, as {@link
 *     org.pledgekeeper.indicator.measurement.Measurement#version} tells it; null for whoever saw
 *     none (rule 17)
 */
public record Subject(String pledge, String indicator, int period, @Nullable Integer version) {

    public Subject(String pledge, String indicator, int period) {
        this(pledge, indicator, period, null);
    }

    void requireUnchanged(int now) {
        if (version != null && version != now) {
            throw new OptimisticLockingFailureException("observation of " + indicator);
        }
    }

    public PeriodFacts periodAmong(List<PeriodFacts> periods) {
        var found = PeriodFacts.numbered(periods, period);
        if (found.locked()) {
            throw new Refusal("indicator.period-locked", null);
        }
        return found;
    }
}
