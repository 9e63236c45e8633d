package org.pledgekeeper.indicator.targets;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface Targets extends Repository<Target, UUID> {

    Target save(Target target);

    void delete(Target target);

    List<Target> findByIndicator(UUID indicator);
}
