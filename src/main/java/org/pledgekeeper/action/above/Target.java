package org.pledgekeeper.action.above;

import java.util.UUID;
import org.pledgekeeper.values.LocalisedText;

/**
 * What an action may help too.
 *
 * @param indicator an indicator, not a commitment
 */
record Target(boolean indicator, UUID id, String code, LocalisedText text) {

    /** As addresses name it: {@code commitment-5.a} or {@code indicator-1}. */
    public String name() {
        return (indicator ? "indicator-" : "commitment-") + code;
    }
}
