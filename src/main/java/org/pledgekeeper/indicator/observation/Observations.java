package org.pledgekeeper.indicator.observation;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface Observations extends Repository<Observation, UUID> {

    Observation save(Observation observation);

    Optional<Observation> findByIndicatorAndPeriod(UUID indicator, UUID period);

    /** What SQL is about to point to. */
    void flush();
}
