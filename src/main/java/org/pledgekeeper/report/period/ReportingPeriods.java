package org.pledgekeeper.report.period;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ReportingPeriods extends Repository<ReportingPeriod, UUID> {

    ReportingPeriod save(ReportingPeriod period);

    Optional<ReportingPeriod> findById(UUID id);

    Optional<ReportingPeriod> findFirstByPledgeIdAndKindAndStartsOnAndEndsOn(
            UUID pledge, PeriodKind kind, LocalDate from, LocalDate to);

    @Query("select coalesce(max(p.number), 0) from ReportingPeriod p where p.pledgeId = :pledge")
    int lastNumber(UUID pledge);
}
