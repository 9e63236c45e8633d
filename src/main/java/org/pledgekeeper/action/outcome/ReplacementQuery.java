package org.pledgekeeper.action.outcome;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.pledgekeeper.account.CurrentUser;
import org.pledgekeeper.action.sight.Sight;
import org.pledgekeeper.pledge.PledgeId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps which action was done in the stead of which: one row for an action that was replaced. */
@Component
class ReplacementQuery {

    private final JdbcClient jdbc;

    ReplacementQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The action that the person calls {@code A12}; no draft that revises it, and none hidden. */
    Optional<UUID> find(PledgeId pledge, String reference, CurrentUser person) {
        return jdbc.sql(
                        """
                        select a.id from action a
                        where a.pledge_id = :pledge and 'A' || a.number = :reference
                          and a.deleted_at is null and %s
                        """
                                .formatted(Sight.shows("a")))
                .params(Sight.of(person).params())
                .param("pledge", pledge.value())
                .param("reference", reference)
                .query(UUID.class)
                .optional();
    }

    /** Two people who replace two actions by each other come one after the other. */
    void takeTurns(PledgeId pledge) {
        jdbc.sql("select 1 from pledge where id = :pledge for update")
                .param("pledge", pledge.value())
                .query(Integer.class)
                .single();
    }

    /** Whether one comes from this action to that one by going from each to what replaced it. */
    boolean leads(UUID from, UUID to) {
        return jdbc.sql(
                        """
                        with recursive chain (id) as (
                            select cast(:from as uuid)
                            union
                            select r.replaced_by_id
                            from chain join action_replacement r on r.action_id = chain.id)
                        select exists (select 1 from chain where id = :to)
                        """)
                .param("from", from)
                .param("to", to)
                .query(Boolean.class)
                .single();
    }

    void replace(PledgeId pledge, UUID action, UUID by) {
        jdbc.sql(
                        """
                        insert into action_replacement as r (action_id, pledge_id, replaced_by_id)
                        values (:action, :pledge, :by)
                        on conflict (action_id) do update set replaced_by_id = excluded.replaced_by_id
                        where r.replaced_by_id <> excluded.replaced_by_id
                        """)
                .param("action", action)
                .param("pledge", pledge.value())
                .param("by", by)
                .update();
    }

    void remove(UUID action) {
        jdbc.sql("delete from action_replacement where action_id = :action")
                .param("action", action)
                .update();
    }

    /** The latest first; a reference of an older one can still be typed. */
    List<OutcomeChoices.Named> candidates(PledgeId pledge, String besides, CurrentUser person) {
        return jdbc.sql(
                        """
                        select 'A' || a.number as reference, a.title from action a
                        where a.pledge_id = :pledge and a.number is not null
                          and a.deleted_at is null and 'A' || a.number <> :besides
                          and a.status not in ('PREVENTED', 'CANCELLED') and %s
                        order by a.number desc limit 100
                        """
                                .formatted(Sight.shows("a")))
                .params(Sight.of(person).params())
                .param("pledge", pledge.value())
                .param("besides", besides)
                .query(OutcomeChoices.Named.class)
                .list();
    }
}
