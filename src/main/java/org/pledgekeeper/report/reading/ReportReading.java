package org.pledgekeeper.report.reading;

import org.pledgekeeper.pledge.PledgeFacts;
import org.pledgekeeper.report.ReportDirectory;
import org.pledgekeeper.report.ReportFacts;
import org.pledgekeeper.report.assembly.Assembly;
import org.pledgekeeper.report.content.ReportContent;
import org.pledgekeeper.report.snapshot.Archive;
import org.pledgekeeper.report.snapshot.FrozenReport;
import org.springframework.stereotype.Component;

/** Gives a report to read: as it was frozen, or while it is open as its facts stand now. */
@Component
public class ReportReading {

    private final ReportDirectory reports;
    private final Assembly assembly;
    private final Archive archive;

    ReportReading(ReportDirectory reports, Assembly assembly, Archive archive) {
        this.reports = reports;
        this.assembly = assembly;
        this.archive = archive;
    }

    public ReportFacts facts(PledgeFacts pledge, int number) {
        return reports.find(pledge.id(), number);
    }

    public ReportContent content(PledgeFacts pledge, ReportFacts report) {
        return report.frozen()
                ? archive.newest(report.id())
                        .map(FrozenReport::content)
                        .orElseGet(() -> now(pledge, report))
                : now(pledge, report);
    }

    /** As the facts stand now, whatever was frozen before. */
    public ReportContent now(PledgeFacts pledge, ReportFacts report) {
        return assembly.assemble(pledge, report.number());
    }
}
