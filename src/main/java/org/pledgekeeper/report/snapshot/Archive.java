package org.pledgekeeper.report.snapshot;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.pledgekeeper.account.UserId;
import org.pledgekeeper.report.content.ReportContent;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps frozen reports. */
@Component
public class Archive {

    private final Snapshots snapshots;

    Archive(Snapshots snapshots) {
        this.snapshots = snapshots;
    }

    /** The number that the next snapshot of this report will have. */
    public int nextNumber(UUID report) {
        return snapshots.countByReportId(report) + 1;
    }

    /** Keeps the content for ever, with its digest. */
    @Transactional
    public FrozenReport freeze(
            UUID report, int number, ReportContent content, UserId by, Instant at) {
        var canonical = CanonicalJson.write(content);
        return snapshots.save(new Snapshot(report, number, canonical, by, at)).facts();
    }

    @Transactional(readOnly = true)
    public Optional<FrozenReport> newest(UUID report) {
        return snapshots.findFirstByReportIdOrderByNumberDesc(report).map(Snapshot::facts);
    }

    @Transactional(readOnly = true)
    public Optional<FrozenReport> find(UUID report, int number) {
        return snapshots.findByReportIdAndNumber(report, number).map(Snapshot::facts);
    }

    /** Of content that is not frozen, for previews and to see whether it changed meanwhile. */
    public static String digest(ReportContent content) {
        return CanonicalJson.digest(CanonicalJson.write(content));
    }
}
