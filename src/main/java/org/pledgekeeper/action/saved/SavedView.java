package org.pledgekeeper.action.saved;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pledgekeeper.values.LocalisedText;

/**
 * A list with a name.
 *
 * @param pledge code of the pledge whose list it is; null for the list of all
 * @param query of its address, from the question mark on
 * @param shared whether everybody of the owner's organisations is offered it too
 * @param owner whose it is, where it is somebody else's; else null
 */
public record SavedView(
        UUID id,
        @Nullable String pledge,
        @Nullable LocalisedText pledgeTitle,
        String name,
        String query,
        boolean shared,
        @Nullable String owner) {

    public String address() {
        return (pledge == null ? "" : "/pledges/" + pledge) + "/actions" + query;
    }
}
