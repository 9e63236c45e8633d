package org.pledgekeeper.action.plan;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.pledgekeeper.account.CurrentUser;
import org.pledgekeeper.action.sight.Sight;
import org.pledgekeeper.pledge.PledgeId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the actions of a pledge beneath their commitments. */
@Component
class PlanQuery {

    /** Of one commitment; the list of actions shows them all. */
    static final int MOST = 20;

    private final JdbcClient jdbc;

    PlanQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * By commitment: first those told there, each in the order in which they were logged; at most
     * one more than {@link #MOST} of each.
     */
    Map<UUID, List<PlannedAction>> actions(PledgeId pledge, CurrentUser person) {
        return jdbc
                .sql(
                        """
                        select l.commitment_id as commitment, 'A' || a.number as reference, a.title,
                               a.span, a.latest, a.status, a.record_state, l.origin, l.note,
                               s.title as series, 'A' || whole.number as part_of,
                               (select count(*) from action_proof e
                                where e.action_id = a.id) as evidence,
                               case when l.position > 0 then
                                   (select c.code from action_commitment f
                                    join commitment c on c.id = f.commitment_id
                                    where f.action_id = a.id and f.position = 0) end as told_at
                        from commitment promised
                        cross join lateral (
                            select l.commitment_id, l.position, l.origin, l.note, l.action_id
                            from action_commitment l join action a on a.id = l.action_id
                            where l.commitment_id = promised.id and a.number is not null
                              and a.deleted_at is null and %s
                            order by l.position > 0, l.action_id limit :most) l
                        join action a on a.id = l.action_id
                        left join action_series s on s.id = a.series_id
                        left join action whole on whole.id = a.part_of_id
                        where promised.pledge_id = :pledge
                        order by l.position > 0, a.number
                        """
                                .formatted(Sight.shows("a")))
                .params(Sight.of(person).params())
                .param("pledge", pledge.value())
                .param("most", MOST + 1)
                .query(PlannedAction.class)
                .list()
                .stream()
                .collect(Collectors.groupingBy(PlannedAction::commitment));
    }
}
