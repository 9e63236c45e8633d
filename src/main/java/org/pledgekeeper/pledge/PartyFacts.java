package org.pledgekeeper.pledge;

import java.util.UUID;

/**
 * An organisation that pledged.
 *
 * @param role AUTHOR or SIGNATORY
 */
public record PartyFacts(UUID organisation, String name, String role) {

    public boolean author() {
        return role.equals("AUTHOR");
    }
}
