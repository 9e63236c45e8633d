package org.pledgekeeper.pledge;

import jakarta.persistence.Column;
import java.util.UUID;

/** Names a pledge. */
public record PledgeId(@Column(name = "id") UUID value) {}
