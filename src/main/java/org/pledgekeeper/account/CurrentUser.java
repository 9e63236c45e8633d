package org.pledgekeeper.account;

import java.util.Map;
import java.util.UUID;
import org.pledgekeeper.values.Language;

/**
 * The person who is signed in, as the database knows them now: a role taken away acts at once.
 *
 * @param shortcuts whether single keys act on pages
 * @param roles by organisation
 */
public record CurrentUser(
        UserId id,
        String name,
        String email,
        Language language,
        String theme,
        String digits,
        boolean shortcuts,
        Map<UUID, Role> roles) {

    /**
     * Whether the person may do this in any of their organisations; for what to offer, never for a
     * record.
     */
    public boolean mayAnywhere(Permission permission) {
        return where(permission).length > 0;
    }

    /** Organisations in which the person's role allows this; for a condition of SQL. */
    public UUID[] where(Permission permission) {
        return roles.entrySet().stream()
                .filter(part -> permission.allowedTo(part.getValue()))
                .map(Map.Entry::getKey)
                .toArray(UUID[]::new);
    }
}
