package org.pledgekeeper.action.merged;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface Merges extends Repository<Merge, UUID> {

    Merge save(Merge merge);

    Optional<Merge> findById(UUID action);

    List<Merge> findByIntoId(UUID survivor);
}
