package org.pledgekeeper.account.setup;

import org.jspecify.annotations.Nullable;
import org.pledgekeeper.values.Language;

/**
 * Who opens the house, and in whose name: the first administrator and the first organisation.
 *
 * @param kind NATIONAL_SOCIETY, STATE, IFRC, ICRC, NETWORK or OTHER
 * @param country ISO 3166-1 alpha-2
 */
public record FirstAdministrator(
        String name,
        String email,
        Language language,
        String password,
        String organisation,
        String kind,
        @Nullable String country) {

    /** Without the password, so that no log ever holds it. */
    @Override
    public String toString() {
        return "FirstAdministrator[" + email + " of " + organisation + "]";
    }
}
