package org.pledgekeeper.evidence;

import jakarta.persistence.Column;
import java.util.UUID;

/** Names a proof. */
public record EvidenceId(@Column(name = "id") UUID value) {}
