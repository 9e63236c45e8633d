package org.pledgekeeper.account;

import jakarta.persistence.Column;
import java.util.UUID;

/** Names an organisation. */
public record OrganisationId(@Column(name = "id") UUID value) {}
