package org.pledgekeeper.action.merged;

import java.util.Optional;
import org.pledgekeeper.account.CurrentUser;
import org.pledgekeeper.action.sight.Sight;
import org.pledgekeeper.pledge.PledgeId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads where the address of an action leads that gave way to another. */
@Component
public class SurvivorQuery {

    private final JdbcClient jdbc;

    SurvivorQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Reference of the one that stayed; empty for whoever could not see the one that gave way. */
    public Optional<String> of(PledgeId pledge, String reference, CurrentUser person) {
        return jdbc.sql(
                        """
                        select 'A' || s.number from action a
                        join action_merge m on m.action_id = a.id join action s on s.id = m.into_id
                        where a.pledge_id = :pledge and 'A' || a.number = :reference
                          and s.deleted_at is null and %s
                        """
                                .formatted(Sight.shows("a")))
                .params(Sight.of(person).params())
                .param("pledge", pledge.value())
                .param("reference", reference)
                .query(String.class)
                .optional();
    }
}
