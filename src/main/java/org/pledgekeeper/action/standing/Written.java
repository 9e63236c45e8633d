package org.pledgekeeper.action.standing;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;

/** Who first told it, and when; for good. */
@Embeddable
public record Written(
        @Column(name = "created_by") UUID by, @Column(name = "created_at") Instant at) {}
