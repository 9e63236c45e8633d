package org.pledgekeeper.report.download;

import java.util.Optional;
import org.pledgekeeper.account.Permission;
import org.pledgekeeper.account.UserDirectory;
import org.pledgekeeper.platform.NotFound;
import org.pledgekeeper.pledge.PledgeDirectory;
import org.pledgekeeper.pledge.PledgeFacts;
import org.pledgekeeper.report.ReportDirectory;
import org.pledgekeeper.report.ReportFacts;
import org.pledgekeeper.report.content.ReportContent.ActionEntry;
import org.pledgekeeper.report.snapshot.Archive;
import org.pledgekeeper.report.snapshot.FrozenReport;
import org.springframework.stereotype.Component;

/**
 * Which frozen report somebody may have: the organisations of the pledge each of its snapshots,
 * everybody else the published one. No report and none to be seen answer alike.
 */
@Component
class Readable {

    private final PledgeDirectory pledges;
    private final ReportDirectory reports;
    private final UserDirectory people;
    private final Archive archive;

    Readable(
            PledgeDirectory pledges,
            ReportDirectory reports,
            UserDirectory people,
            Archive archive) {
        this.pledges = pledges;
        this.reports = reports;
        this.people = people;
        this.archive = archive;
    }

    FrozenReport find(String code, int number, Optional<Integer> snapshot) {
        var pledge = pledges.published(code);
        var report = reports.find(pledge.id(), number);
        return (reader(pledge) ? any(report, snapshot) : published(report, snapshot))
                .orElseThrow(() -> new NotFound("report " + number));
    }

    private boolean reader(PledgeFacts pledge) {
        return people.visitor()
                .filter(person -> pledge.allows(person, Permission.READ))
                .isPresent();
    }

    private Optional<FrozenReport> any(ReportFacts report, Optional<Integer> snapshot) {
        return snapshot.isPresent()
                ? archive.find(report.id(), snapshot.get())
                : archive.newest(report.id());
    }

    /** Rule 15 once more: whatever was published by whatever way, nothing internal leaves. */
    private Optional<FrozenReport> published(ReportFacts report, Optional<Integer> snapshot) {
        return Optional.ofNullable(report.publishedSnapshot())
                .filter(number -> snapshot.isEmpty() || snapshot.get().equals(number))
                .flatMap(number -> archive.find(report.id(), number))
                .filter(Readable::forEverybody);
    }

    private static boolean forEverybody(FrozenReport frozen) {
        return frozen.content().actions().stream()
                .map(ActionEntry::visibility)
                .allMatch("PUBLIC"::equals);
    }
}
