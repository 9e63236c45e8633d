package org.pledgekeeper.report.period;

import java.util.UUID;
import org.pledgekeeper.account.Permission;
import org.pledgekeeper.platform.NotFound;
import org.pledgekeeper.platform.Refusal;
import org.pledgekeeper.pledge.PledgeDirectory;
import org.pledgekeeper.pledge.PledgeFacts;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens periods, locks them when their report is approved, opens them again for an amendment. */
@Service
public class PeriodService {

    private final ReportingPeriods periods;
    private final PledgeDirectory pledges;

    PeriodService(ReportingPeriods periods, PledgeDirectory pledges) {
        this.periods = periods;
        this.pledges = pledges;
    }

    /**
     * Finds the period of this kind and these days, or makes it.
     *
     * @return its number within the pledge
     */
    @Transactional
    public int open(String pledgeCode, OpenPeriod command) {
        var pledge = pledges.require(pledgeCode, Permission.WRITE_REPORT);
        return found(pledge, command).number();
    }

    /** The same, for a caller that asked for permission already. */
    @Transactional
    public UUID open(PledgeFacts pledge, OpenPeriod command) {
        return found(pledge, command).id();
    }

    private ReportingPeriod found(PledgeFacts pledge, OpenPeriod command) {
        if (command.to().isBefore(command.from())) {
            throw new Refusal("report.ends-before-start", "to");
        }
        if (command.from().isBefore(pledge.startsOn())) {
            throw new Refusal("report.starts-before-pledge", "from");
        }
        var id = pledge.id().value();
        return periods.findFirstByPledgeIdAndKindAndStartsOnAndEndsOn(
                        id, command.kind(), command.from(), command.to())
                .orElseGet(
                        () ->
                                periods.save(
                                        new ReportingPeriod(
                                                pledge.id(), periods.lastNumber(id) + 1, command)));
    }

    /** Rule 13: what was reported stays; later facts are marked late. */
    @Transactional
    public void reported(UUID period) {
        known(period).reported();
    }

    /** An amendment may correct the facts it is about. */
    @Transactional
    public void reopen(UUID period) {
        known(period).reopen();
    }

    private ReportingPeriod known(UUID period) {
        return periods.findById(period).orElseThrow(() -> new NotFound("period " + period));
    }
}
