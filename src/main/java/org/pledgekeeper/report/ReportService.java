package org.pledgekeeper.report;

import java.time.Clock;
import org.pledgekeeper.account.Permission;
import org.pledgekeeper.account.UserId;
import org.pledgekeeper.platform.NotFound;
import org.pledgekeeper.platform.Refusal;
import org.pledgekeeper.pledge.PledgeDirectory;
import org.pledgekeeper.report.period.PeriodService;
import org.pledgekeeper.report.review.History;
import org.pledgekeeper.report.review.ReviewStep;
import org.pledgekeeper.report.snapshot.Archive;
import org.pledgekeeper.values.LocalisedText;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The life of a report, from its first draft to the public. */
@Service
public class ReportService {

    private final Reports reports;
    private final History history;
    private final Writing writing;
    private final Approving approving;
    private final PeriodService periods;
    private final Archive archive;
    private final PledgeDirectory pledges;
    private final Clock clock;

    ReportService(
            Reports reports,
            History history,
            Writing writing,
            Approving approving,
            PeriodService periods,
            Archive archive,
            PledgeDirectory pledges,
            Clock clock) {
        this.reports = reports;
        this.history = history;
        this.writing = writing;
        this.approving = approving;
        this.periods = periods;
        this.archive = archive;
        this.pledges = pledges;
        this.clock = clock;
    }

    /**
     * Starts a report on a period, which is found or made.
     *
     * @return the report's number within its pledge
     */
    @Transactional
    public int create(String pledgeCode, CreateReport command) {
        var pledge = pledges.require(pledgeCode, Permission.WRITE_REPORT);
        var period = periods.open(pledge, command.period());
        if (reports.existsByPeriodId(period)) {
            throw new Refusal("report.period-taken", "from");
        }
        int number = reports.lastNumber(pledge.id().value()) + 1;
        reports.save(
                new Report(pledge.id(), number, period, command.audience(), me(), clock.instant()));
        return number;
    }

    @Transactional
    public void write(String pledgeCode, int number, WriteText command) {
        writing.write(report(pledgeCode, number, Permission.WRITE_REPORT), command);
    }

    /** Decides, while it is still written, whom the report will tell (rule 15). */
    @Transactional
    public void address(String pledgeCode, int number, Audience audience) {
        report(pledgeCode, number, Permission.WRITE_REPORT).address(audience);
    }

    @Transactional
    public void submit(String pledgeCode, int number) {
        var report = report(pledgeCode, number, Permission.WRITE_REPORT);
        report.submit(me());
        history.took(report.id(), ReviewStep.SUBMITTED, me(), clock.instant());
    }

    @Transactional
    public void returnWith(String pledgeCode, int number, LocalisedText reason) {
        var report = report(pledgeCode, number, Permission.APPROVE_REPORT);
        report.returnToWriters();
        history.took(report.id(), ReviewStep.RETURNED, reason, me(), clock.instant());
    }

    /**
     * Freezes the report in a snapshot and prints it in every language of the interface. Not one
     * transaction: what is frozen stays frozen should the printing fail; it is then printed when
     * somebody asks.
     *
     * @return the number of the snapshot
     */
    public int approve(String pledgeCode, int number) {
        return approving.approve(pledgeCode, number, null).number();
    }

    /**
     * The same by somebody who read it first.
     *
     * @param seen digest of the content as it was read
     * @throws Refusal when the facts changed since
     */
    public int approve(String pledgeCode, int number, String seen) {
        return approving.approve(pledgeCode, number, seen).number();
    }

    @Transactional
    public void publish(String pledgeCode, int number) {
        var report = report(pledgeCode, number, Permission.APPROVE_REPORT);
        report.publish(archive.nextNumber(report.id()) - 1, clock.instant());
        history.took(report.id(), ReviewStep.PUBLISHED, me(), clock.instant());
    }

    /** Opens a frozen report again; its snapshots stay, the next one names the reason. */
    @Transactional
    public void amend(String pledgeCode, int number, LocalisedText reason) {
        var report = report(pledgeCode, number, Permission.APPROVE_REPORT);
        report.amend();
        periods.reopen(report.period());
        history.took(report.id(), ReviewStep.AMENDED, reason, me(), clock.instant());
    }

    private Report report(String pledgeCode, int number, Permission permission) {
        var pledge = pledges.require(pledgeCode, permission);
        return reports.findByPledgeIdAndNumber(pledge.id().value(), number)
                .orElseThrow(() -> new NotFound("report " + number));
    }

    private UserId me() {
        return pledges.person().id();
    }
}
