package org.pledgekeeper.sample;

import jakarta.persistence.EntityManager;
import java.util.concurrent.Callable;
import org.pledgekeeper.account.ActingAs;
import org.pledgekeeper.account.UserId;
import org.springframework.stereotype.Component;

/**
 * Lets several people act one after the other within one transaction. Outside a sample every
 * command is a transaction of its own: so here what was done is written before the next person
 * begins, and the audit trail is told who acts.
 */
@Component
class Stage {

    private final EntityManager entities;
    private final SampleQuery acting;

    Stage(EntityManager entities, SampleQuery acting) {
        this.entities = entities;
        this.acting = acting;
    }

    <T> T as(UserId person, Callable<T> deed) {
        entities.flush();
        entities.clear();
        acting.nowActs(person);
        return ActingAs.call(person, deed);
    }

    void as(UserId person, Runnable deed) {
        as(
                person,
                () -> {
                    deed.run();
                    return true;
                });
    }
}
