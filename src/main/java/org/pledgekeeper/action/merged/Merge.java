package org.pledgekeeper.action.merged;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.pledgekeeper.account.UserId;
import org.pledgekeeper.pledge.PledgeId;

/** That an action gave way to another, which tells all of it from then on. */
@Entity
@Table(name = "action_merge")
class Merge {

    @Id
    @Column(name = "action_id")
    private UUID actionId;

    @Column(name = "pledge_id")
    private UUID pledgeId;

    @Column(name = "into_id")
    private UUID intoId;

    @Column(name = "merged_by")
    private UUID mergedBy;

    @Column(name = "merged_at")
    private Instant mergedAt;

    @SuppressWarnings("NullAway.Init")
    protected Merge() {}

    Merge(PledgeId pledge, UUID action, UUID into, UserId by, Instant now) {
        this.actionId = action;
        this.pledgeId = pledge.value();
        this.intoId = into;
        this.mergedBy = by.value();
        this.mergedAt = now;
    }

    UUID into() {
        return intoId;
    }

    /** The one that stayed gave way in its turn. */
    void leadTo(UUID other) {
        this.intoId = other;
    }
}
