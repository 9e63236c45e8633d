package org.pledgekeeper.indicator.observation;

import java.time.Clock;
import org.pledgekeeper.account.Permission;
import org.pledgekeeper.indicator.measurement.Ledgers;
import org.pledgekeeper.indicator.measurement.Measurements;
import org.pledgekeeper.platform.Refusal;
import org.pledgekeeper.pledge.PledgeDirectory;
import org.springframework.stereotype.Component;

/** Finds what an observation is about, and keeps it with all that it rests on. */
@Component
class Keeping {

    private final Observations observations;
    private final Measurements measurements;
    private final Ledgers ledgers;
    private final PledgeDirectory pledges;
    private final Clock clock;

    Keeping(
            Observations observations,
            Measurements measurements,
            Ledgers ledgers,
            PledgeDirectory pledges,
            Clock clock) {
        this.observations = observations;
        this.measurements = measurements;
        this.ledgers = ledgers;
        this.pledges = pledges;
        this.clock = clock;
    }

    /**
     * @throws Refusal when the period is locked (rule 13)
     */
    Found found(Subject of, Permission permission) {
        var pledge = pledges.require(of.pledge(), permission);
        var period = of.periodAmong(pledges.periods(pledge.id()));
        var measured = measurements.of(pledge, of.indicator(), period.startsOn(), period.endsOn());
        var indicator = measured.indicator().id();
        var observation =
                observations
                        .findByIndicatorAndPeriod(indicator, period.id())
                        .orElseGet(
                                () ->
                                        new Observation(
                                                indicator,
                                                period.id(),
                                                pledges.person().id(),
                                                clock.instant()));
        of.requireUnchanged(observation.version());
        return new Found(pledge, period, measured, observation);
    }

    /** With what the rule gives now, and every action that it looked at. */
    void keep(Found found) {
        var observation = found.observation();
        var measured = found.measured();
        var period = found.period();
        var ledger =
                ledgers.all(
                        found.pledge(), measured.indicator(), period.startsOn(), period.endsOn());
        observation.witness(Witnessed.of(measured, ledger), pledges.person().id(), clock.instant());
        save(observation);
    }

    /** What is only said of it leaves the value, its ledger and its definition as they are. */
    void save(Observation observation) {
        observations.save(observation);
        observations.flush();
    }
}
