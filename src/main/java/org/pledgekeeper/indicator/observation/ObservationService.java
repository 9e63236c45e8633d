package org.pledgekeeper.indicator.observation;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.pledgekeeper.account.Permission;
import org.pledgekeeper.indicator.measurement.Ledgers;
import org.pledgekeeper.indicator.measurement.Measurements;
import org.pledgekeeper.platform.Refusal;
import org.pledgekeeper.pledge.PledgeDirectory;
import org.pledgekeeper.values.LocalisedText;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Records what people say about an indicator in a reporting period of its pledge. Nothing can be
 * recorded in a locked period (rule 13).
 */
@Service
public class ObservationService {

    private final Observations observations;
    private final Measurements measurements;
    private final Ledgers ledgers;
    private final PledgeDirectory pledges;
    private final Clock clock;

    ObservationService(
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

    /** Keeps the value as the rule gives it now, with its ledger and, if wanted, a few words. */
    @Transactional
    public void record(Subject of, @Nullable LocalisedText narrative) {
        var found = found(of, Permission.RECORD_VALUE);
        found.observation().tell(narrative);
        keep(found);
    }

    /** Chooses a level of a rubric, with reasons; a second person confirms it. */
    @Transactional
    public void assess(Subject of, int level, LocalisedText reasons) {
        var found = found(of, Permission.RECORD_VALUE);
        found.requireLevel(level);
        found.observation().assess(level, reasons, pledges.person().id());
        keep(found);
    }

    /**
     * @throws Refusal when nobody assessed it, or the same person did
     */
    @Transactional
    public void confirm(Subject of) {
        var found = found(of, Permission.CONFIRM_VALUE);
        found.observation().confirm(pledges.person().id());
        keep(found);
    }

    /** Lets another value stand; the computed one and the reason are kept beside it. */
    @Transactional
    public void override(Subject of, int value, LocalisedText reason) {
        var found = found(of, Permission.CONFIRM_VALUE);
        found.requireCount();
        found.observation().override(value, reason);
        keep(found);
    }

    /** Lets the computed value stand again. */
    @Transactional
    public void withdrawOverride(Subject of) {
        var found = found(of, Permission.CONFIRM_VALUE);
        found.observation().withdrawOverride();
        keep(found);
    }

    private Found found(Subject of, Permission permission) {
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
        var ledger = ledgers.all(pledge, measured.indicator(), period.startsOn(), period.endsOn());
        return new Found(measured, ledger, observation);
    }

    private void keep(Found found) {
        var observation = found.observation();
        observation.witness(found.witnessed(), pledges.person().id(), clock.instant());
        observations.save(observation);
    }
}
