package org.pledgekeeper.indicator;

import java.util.Optional;
import org.pledgekeeper.pledge.PledgeId;
import org.springframework.data.repository.Repository;

interface Indicators extends Repository<Indicator, IndicatorId> {

    Indicator save(Indicator indicator);

    Optional<Indicator> findByPledgeAndCode(PledgeId pledge, String code);

    boolean existsByPledgeAndCode(PledgeId pledge, String code);

    int countByPledge(PledgeId pledge);

    /** What SQL is about to read or point to. */
    void flush();
}
