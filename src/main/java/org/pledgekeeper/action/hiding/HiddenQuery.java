package org.pledgekeeper.action.hiding;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.pledgekeeper.account.CurrentUser;
import org.pledgekeeper.account.Permission;
import org.pledgekeeper.action.sight.Sight;
import org.pledgekeeper.pledge.PledgeFacts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the deleted actions of a pledge. */
@Component
class HiddenQuery {

    private static final int MOST = 200;

    private final JdbcClient jdbc;

    HiddenQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Those that the person can bring back, last deleted first.
     *
     * @param since for others than managers: what they deleted themselves after that moment
     */
    List<HiddenRow> rows(PledgeFacts pledge, CurrentUser person, Instant since) {
        return jdbc.sql(
                        """
                        select 'A' || a.number as reference, a.title, a.span, a.status,
                               a.record_state, w.name as person, a.deleted_at as hidden_at
                        from action a join app_user w on w.id = a.deleted_by
                        where a.pledge_id = :pledge and a.number is not null
                          and a.deleted_at is not null
                          and (:any or a.deleted_by = :me and a.deleted_at >= :since) and %s
                        order by a.deleted_at desc, a.number limit :most
                        """
                                .formatted(Sight.shows("a")))
                .params(Sight.of(person).params())
                .param("pledge", pledge.id().value())
                .param("any", pledge.allows(person, Permission.VERIFY))
                .param("since", since.atOffset(ZoneOffset.UTC))
                .param("most", MOST)
                .query(HiddenRow.class)
                .list();
    }
}
