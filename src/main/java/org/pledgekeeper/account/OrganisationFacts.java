package org.pledgekeeper.account;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An organisation that can be party to a pledge.
 *
 * @param kind NATIONAL_SOCIETY, STATE, IFRC, ICRC, NETWORK or OTHER
 * @param country ISO 3166-1 alpha-2
 */
public record OrganisationFacts(UUID id, String name, String kind, @Nullable String country) {}
