package org.pledgekeeper.account;

import java.util.UUID;

/** Somebody of an organisation, to choose from a list. */
public record Colleague(UUID id, String name) {}
