package org.pledgekeeper.account;

import jakarta.persistence.Column;
import java.util.UUID;

/** Names a person who has an account. */
public record UserId(@Column(name = "id") UUID value) {}
