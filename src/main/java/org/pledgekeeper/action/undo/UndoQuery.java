package org.pledgekeeper.action.undo;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.pledgekeeper.account.UserId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the offers. They are no facts: what they take back is in the audit, twice. */
@Component
class UndoQuery {

    private final JdbcClient jdbc;

    UndoQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void store(UUID offer, UserId person, String kind, String what, Instant until) {
        jdbc.sql(
                        """
                        insert into undo_offer (id, person_id, kind, what, expires_at)
                        values (:id, :person, :kind, :what::jsonb, :until)
                        """)
                .param("id", offer)
                .param("person", person.value())
                .param("kind", kind)
                .param("what", what)
                .param("until", until.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Held until the end of the transaction: a second click waits for the first. */
    Optional<UndoOffer> hold(UUID offer, UserId person) {
        return jdbc.sql(
                        """
                        select kind, what::text as what, expires_at, leads_to from undo_offer
                        where id = :id and person_id = :person for update
                        """)
                .param("id", offer)
                .param("person", person.value())
                .query(UndoOffer.class)
                .optional();
    }

    void taken(UUID offer, String leadsTo) {
        jdbc.sql("update undo_offer set leads_to = :leads_to where id = :id")
                .param("leads_to", leadsTo)
                .param("id", offer)
                .update();
    }

    void forget(UserId person, Instant before) {
        jdbc.sql("delete from undo_offer where person_id = :person and expires_at < :before")
                .param("person", person.value())
                .param("before", before.atOffset(ZoneOffset.UTC))
                .update();
    }
}
