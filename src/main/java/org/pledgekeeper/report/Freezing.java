package org.pledgekeeper.report;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.pledgekeeper.account.OrganisationId;
import org.pledgekeeper.account.Permission;
import org.pledgekeeper.account.UserDirectory;
import org.pledgekeeper.platform.NotFound;
import org.pledgekeeper.platform.Refusal;
import org.pledgekeeper.pledge.PartyFacts;
import org.pledgekeeper.pledge.PledgeDirectory;
import org.pledgekeeper.pledge.PledgeFacts;
import org.pledgekeeper.report.assembly.Assembly;
import org.pledgekeeper.report.content.ReportContent.Approval;
import org.pledgekeeper.report.period.PeriodService;
import org.pledgekeeper.report.review.History;
import org.pledgekeeper.report.review.ReviewStep;
import org.pledgekeeper.report.settling.Settling;
import org.pledgekeeper.report.snapshot.Archive;
import org.pledgekeeper.report.snapshot.FrozenReport;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The moment in which a report becomes final: all its facts are read as of one instant, however
 * busy the house is, and kept.
 */
@Component
class Freezing {

    private final Reports reports;
    private final History history;
    private final Settling settling;
    private final Assembly assembly;
    private final Archive archive;
    private final PeriodService periods;
    private final PledgeDirectory pledges;
    private final UserDirectory people;
    private final Clock clock;

    Freezing(
            Reports reports,
            History history,
            Settling settling,
            Assembly assembly,
            Archive archive,
            PeriodService periods,
            PledgeDirectory pledges,
            UserDirectory people,
            Clock clock) {
        this.reports = reports;
        this.history = history;
        this.settling = settling;
        this.assembly = assembly;
        this.archive = archive;
        this.periods = periods;
        this.pledges = pledges;
        this.people = people;
        this.clock = clock;
    }

    /**
     * @param seen digest of the content that the approver read; null approves what stands there
     * @throws Refusal when the facts changed since, or a rule stands against it
     */
    @Transactional(isolation = Isolation.REPEATABLE_READ)
    FrozenReport freeze(String pledgeCode, int number, @Nullable String seen) {
        var pledge = pledges.require(pledgeCode, Permission.APPROVE_REPORT);
        var report =
                reports.findByPledgeIdAndNumber(pledge.id().value(), number)
                        .orElseThrow(() -> new NotFound("report " + number));
        var me = pledges.person();
        report.approve(me.id(), managedAlone(pledge));
        settling.requireSettled(pledge, number);
        var content = assembly.assemble(pledge, number);
        if (seen != null && !seen.equals(Archive.digest(content))) {
            throw new Refusal("report.changed-since-read", null);
        }
        var now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        int snapshot = archive.nextNumber(report.id());
        var approval =
                new Approval(
                        snapshot,
                        people.name(report.submitter()),
                        me.name(),
                        now.toString(),
                        report.submitter().equals(me.id()),
                        snapshot == 1 ? null : history.amendmentReason(report.id()));
        periods.reported(report.period());
        history.took(report.id(), ReviewStep.APPROVED, me.id(), now);
        return archive.freeze(report.id(), snapshot, content.approved(approval), me.id(), now);
    }

    private boolean managedAlone(PledgeFacts pledge) {
        return people.singleManagerApproves(
                pledge.parties().stream()
                        .filter(PartyFacts::author)
                        .map(party -> new OrganisationId(party.organisation()))
                        .toList());
    }
}
