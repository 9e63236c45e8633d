package org.pledgekeeper.pledge;

import jakarta.persistence.Column;
import java.util.UUID;

/** Names a commitment of a pledge. */
public record CommitmentId(@Column(name = "id") UUID value) {}
