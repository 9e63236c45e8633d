package org.pledgekeeper.action.sight;

import java.util.Map;
import java.util.UUID;
import org.pledgekeeper.account.CurrentUser;
import org.pledgekeeper.account.Permission;

/**
 * What one person may see, as a condition of SQL (rule 15): the records of the pledges of one's
 * organisations; restricted ones only when one wrote them or manages the author.
 */
public final class Sight {

    private final UUID person;
    private final UUID[] reads;
    private final UUID[] seesRestricted;

    private Sight(CurrentUser person) {
        this.person = person.id().value();
        this.reads = person.where(Permission.READ);
        this.seesRestricted = person.where(Permission.SEE_RESTRICTED);
    }

    public static Sight of(CurrentUser person) {
        return new Sight(person);
    }

    /** Values for the names in the conditions. */
    public Map<String, ?> params() {
        return Map.of("me", person, "reads", reads, "sees_restricted", seesRestricted);
    }

    /**
     * That the person may read this pledge.
     *
     * @param pledge a column that holds its id
     */
    public static String reads(String pledge) {
        return """
        exists (select 1 from pledge_party party
                where party.pledge_id = %s and party.organisation_id = any(:reads))
        """
                .formatted(pledge);
    }

    /**
     * That the person may see this record.
     *
     * @param row alias of a table with {@code pledge_id}, {@code visibility}, {@code created_by}
     */
    public static String shows(String row) {
        return """
        (%2$s and (%1$s.visibility <> 'RESTRICTED' or %1$s.created_by = :me
              or exists (select 1 from pledge_party party
                         where party.pledge_id = %1$s.pledge_id and party.role = 'AUTHOR'
                           and party.organisation_id = any(:sees_restricted))))
        """
                .formatted(row, reads(row + ".pledge_id"));
    }
}
