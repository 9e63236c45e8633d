package org.pledgekeeper.action.sight;

import org.pledgekeeper.account.CurrentUser;
import org.pledgekeeper.platform.NotFound;
import org.pledgekeeper.pledge.PledgeId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds the action that a person names, if that person may see it. */
@Component
public class SeenActionQuery {

    private static final String FIND =
            """
            select a.id, 'A' || a.number as reference, a.title, a.visibility, a.created_by
            from action a
            where a.pledge_id = :pledge and a.number = :number and %s and %s
            """
                    .formatted("%s", Sight.shows("a"));

    private static final String MERGED =
            "exists (select 1 from action_merge m where m.action_id = a.id)";

    private final JdbcClient jdbc;

    SeenActionQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @throws NotFound when there is none, or none that the person may see: both look alike
     */
    public SeenAction find(PledgeId pledge, String reference, CurrentUser person) {
        return find(pledge, reference, person, "a.deleted_at is null");
    }

    /** The same of one that gave way to another: what was said of it stays to be read. */
    public SeenAction findEvenMerged(PledgeId pledge, String reference, CurrentUser person) {
        return find(pledge, reference, person, "(a.deleted_at is null or " + MERGED + ")");
    }

    private SeenAction find(PledgeId pledge, String reference, CurrentUser person, String which) {
        return jdbc.sql(FIND.formatted(which))
                .params(Sight.of(person).params())
                .param("pledge", pledge.value())
                .param("number", number(reference))
                .query(SeenAction.class)
                .optional()
                .orElseThrow(() -> new NotFound("action " + reference));
    }

    private static int number(String reference) {
        return reference.matches("A[1-9]\\d{0,8}") ? Integer.parseInt(reference.substring(1)) : 0;
    }
}
