package org.pledgekeeper.indicator.observation;

import java.util.List;
import org.pledgekeeper.indicator.measurement.LedgerLine;
import org.pledgekeeper.indicator.measurement.Measurement;
import org.pledgekeeper.platform.Refusal;

/** An indicator as measured now, and what was recorded about it. */
record Found(Measurement measured, List<LedgerLine> ledger, Observation observation) {

    /** What the rule gives now, with every action that it looked at. */
    Witnessed witnessed() {
        return Witnessed.of(measured, ledger);
    }

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
