package org.pledgekeeper.report.narrative;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface Narratives extends Repository<Narrative, Narrative.Key> {

    Narrative save(Narrative narrative);

    Optional<Narrative> findById(Narrative.Key id);

    void delete(Narrative narrative);
}
