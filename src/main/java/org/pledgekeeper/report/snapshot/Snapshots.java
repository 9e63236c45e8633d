package org.pledgekeeper.report.snapshot;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface Snapshots extends Repository<Snapshot, UUID> {

    Snapshot save(Snapshot snapshot);

    Optional<Snapshot> findFirstByReportIdOrderByNumberDesc(UUID report);

    Optional<Snapshot> findByReportIdAndNumber(UUID report, int number);

    int countByReportId(UUID report);
}
