package org.pledgekeeper.report;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Reports extends Repository<Report, UUID> {

    Report save(Report report);

    /** For a change: two people who act at once do so one after the other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<Report> findByPledgeIdAndNumber(UUID pledge, int number);

    boolean existsByPeriodId(UUID period);

    @Query("select coalesce(max(r.number), 0) from Report r where r.pledgeId = :pledge")
    int lastNumber(UUID pledge);
}
