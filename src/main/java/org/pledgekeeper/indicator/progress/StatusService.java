package org.pledgekeeper.indicator.progress;

import java.time.Clock;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pledgekeeper.account.Permission;
import org.pledgekeeper.indicator.IndicatorDirectory;
import org.pledgekeeper.platform.Refusal;
import org.pledgekeeper.pledge.PeriodFacts;
import org.pledgekeeper.pledge.PledgeDirectory;
import org.pledgekeeper.values.LocalisedText;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets a person say how an indicator fares, where the method is wrong. */
@Service
class StatusService {

    /** That nobody knows is no statement. */
    static final Set<ProgressStatus> SAYABLE =
            EnumSet.complementOf(EnumSet.of(ProgressStatus.NO_RECENT_UPDATE));

    private final StatedStatuses statuses;
    private final IndicatorDirectory indicators;
    private final PledgeDirectory pledges;
    private final Clock clock;

    StatusService(
            StatedStatuses statuses,
            IndicatorDirectory indicators,
            PledgeDirectory pledges,
            Clock clock) {
        this.statuses = statuses;
        this.indicators = indicators;
        this.pledges = pledges;
        this.clock = clock;
    }

    private record Place(UUID indicator, UUID period) {}

    /**
     * @param seen the version of what was said before; null where nothing was (rule 17)
     * @throws Refusal when the period is locked (rule 13)
     */
    @Transactional
    void say(
            String pledge,
            String indicator,
            int period,
            ProgressStatus status,
            LocalisedText reason,
            @Nullable Integer seen) {
        if (!SAYABLE.contains(status)) {
            throw new Refusal("progress.status-needed", "status");
        }
        var place = place(pledge, indicator, period);
        var me = pledges.person().id();
        var before = statuses.findByIndicatorAndPeriod(place.indicator(), place.period());
        var known = before.map(StatedStatus::version).orElse(null);
        if (!Objects.equals(known, seen)) {
            throw new OptimisticLockingFailureException("status of " + indicator);
        }
        before.ifPresentOrElse(
                stated -> stated.say(status, reason, me, clock.instant()),
                () ->
                        statuses.save(
                                new StatedStatus(
                                        place.indicator(),
                                        place.period(),
                                        status,
                                        reason,
                                        me,
                                        clock.instant())));
    }

    /** The method stands again. */
    @Transactional
    void withdraw(String pledge, String indicator, int period) {
        var place = place(pledge, indicator, period);
        statuses.findByIndicatorAndPeriod(place.indicator(), place.period())
                .ifPresent(statuses::delete);
    }

    private Place place(String code, String indicator, int number) {
        var pledge = pledges.require(code, Permission.CONFIRM_VALUE);
        var period = PeriodFacts.numbered(pledges.periods(pledge.id()), number);
        if (period.locked()) {
            throw new Refusal("indicator.period-locked", null);
        }
        return new Place(indicators.require(pledge, indicator).id(), period.id());
    }
}
