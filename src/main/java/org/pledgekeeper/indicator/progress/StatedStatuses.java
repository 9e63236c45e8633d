package org.pledgekeeper.indicator.progress;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface StatedStatuses extends Repository<StatedStatus, UUID> {

    StatedStatus save(StatedStatus status);

    void delete(StatedStatus status);

    Optional<StatedStatus> findByIndicatorAndPeriod(UUID indicator, UUID period);
}
