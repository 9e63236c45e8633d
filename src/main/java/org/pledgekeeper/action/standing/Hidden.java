package org.pledgekeeper.action.standing;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;
import org.pledgekeeper.account.UserId;

/** That an action was taken out of sight, when and by whom. What was said of it stays (rule 17). */
@Embeddable
public record Hidden(
        @Column(name = "deleted_at") Instant at, @Column(name = "deleted_by") UUID person) {

    /** Whether this person did it, and not before that moment. */
    public boolean by(UserId somebody, Instant since) {
        return person.equals(somebody.value()) && !at.isBefore(since);
    }
}
