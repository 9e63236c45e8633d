package org.pledgekeeper.dashboard.attention;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.pledgekeeper.account.CurrentUser;
import org.pledgekeeper.account.Permission;
import org.pledgekeeper.pledge.PledgeFacts;

/**
 * What one person gets to see of some pledges (rule 15): restricted actions only where they manage
 * the pledge, and their own.
 *
 * @param pledges that the person may read
 * @param managed those of which the person sees everything
 */
public record Reach(UUID me, List<UUID> pledges, List<UUID> managed) {

    /** Condition on a row {@code a} of the table {@code action}; takes {@link #params}. */
    public static final String SEES_ACTION =
            """
            (a.deleted_at is null and a.pledge_id = any(:pledges)
             and (a.visibility <> 'RESTRICTED' or a.created_by = :me
                  or a.pledge_id = any(:managed)))
            """;

    /** The same where the pledge is one of them already. */
    public static final String SEES_IN_PLEDGE =
            """
            (a.deleted_at is null
             and (a.visibility <> 'RESTRICTED' or a.created_by = :me
                  or a.pledge_id = any(:managed)))
            """;

    public static Reach of(CurrentUser person, Collection<PledgeFacts> pledges) {
        return new Reach(
                person.id().value(),
                pledges.stream().map(each -> each.id().value()).toList(),
                pledges.stream()
                        .filter(each -> each.allows(person, Permission.SEE_RESTRICTED))
                        .map(each -> each.id().value())
                        .toList());
    }

    public Map<String, Object> params() {
        return Map.of("me", me, "pledges", array(pledges), "managed", array(managed));
    }

    private static UUID[] array(List<UUID> ids) {
        return ids.toArray(UUID[]::new);
    }
}
