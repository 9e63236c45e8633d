package org.pledgekeeper.indicator.observation;

import org.pledgekeeper.indicator.measurement.Measurement;
import org.pledgekeeper.platform.Refusal;
import org.pledgekeeper.pledge.PeriodFacts;
import org.pledgekeeper.pledge.PledgeFacts;

/** An indicator as measured now in a period, and what was recorded about it. */
record Found(
        PledgeFacts pledge, PeriodFacts period, Measurement measured, Observation observation) {

    void requireLevel(int level) {
        if (level < 1 || level > measured.indicator().levels().size()) {
            throw new Refusal("indicator.no-such-level", "level");
        }
    }

    void requireCount() {
        if (!measured.indicator().counts()) {
            throw new Refusal("indicator.not-computed", "value");
        }
    }

    /** What people record themselves has no value of its own to be kept as it is today. */
    void requireWitnessed() {
        if (measured.indicator().entered() || observation.entered()) {
            throw new Refusal("indicator.nothing-to-keep", null);
        }
    }
}
