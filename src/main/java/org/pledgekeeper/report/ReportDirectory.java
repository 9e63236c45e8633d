package org.pledgekeeper.report;

import java.util.List;
import org.pledgekeeper.platform.NotFound;
import org.pledgekeeper.pledge.PeriodFacts;
import org.pledgekeeper.pledge.PledgeId;
import org.springframework.stereotype.Component;

/** Looks up reports; the caller was allowed to read their pledge. */
@Component
public class ReportDirectory {

    private final ReportQuery reports;

    ReportDirectory(ReportQuery reports) {
        this.reports = reports;
    }

    /** Latest period first. */
    public List<ReportFacts> of(PledgeId pledge) {
        return reports.of(pledge.value());
    }

    /**
     * @throws NotFound when the pledge has no such report
     */
    public ReportFacts find(PledgeId pledge, int number) {
        return reports.find(pledge.value(), number)
                .orElseThrow(() -> new NotFound("report " + number));
    }

    /** Open periods that nobody reports on yet. */
    public List<PeriodFacts> unreported(PledgeId pledge) {
        return reports.unreported(pledge.value());
    }
}
