package org.pledgekeeper.action.series;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface AllSeries extends Repository<ActionSeries, UUID> {

    ActionSeries save(ActionSeries series);

    List<ActionSeries> findByPledgeId(UUID pledge);
}
