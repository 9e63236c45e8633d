package org.pledgekeeper;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** The arrows between the rooms are those that their module cards declare, and no others. */
class ModularityTests {

    @Test
    void roomsDependOnlyOnWhatTheirCardsAllow() {
        ApplicationModules.of(Pledgekeeper.class).verify();
    }
}
