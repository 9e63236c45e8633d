package org.pledgekeeper.evidence.check;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Gives out links to be checked and takes what came back. Who takes some puts their time off, so
 * two running copies never ask for the same one, and one that crashed leaves nothing undone.
 */
@Component
class LinkCheckQuery {

    private static final Duration CLAIMED = Duration.ofHours(1);

    private final JdbcClient jdbc;

    LinkCheckQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param answer the one before, a Checked.Answer name
     */
    record Due(UUID id, String address, @Nullable String answer) {}

    List<Due> take(int most, Instant now) {
        return jdbc.sql(
                        """
                        with due as (
                            select e.id, e.address, c.answer
                            from evidence e left join link_check c on c.evidence_id = e.id
                            where e.address is not null and e.hidden_at is null
                              and (c.due_at is null or c.due_at <= :now)
                            order by c.due_at nulls first, e.id limit :most
                            for update of e skip locked),
                        taken as (
                            insert into link_check (evidence_id, due_at)
                            select id, :later from due
                            on conflict (evidence_id) do update set due_at = excluded.due_at
                                where link_check.due_at <= :now
                            returning evidence_id)
                        select id, address, answer from due
                        where id in (select evidence_id from taken)
                        """)
                .param("now", Timestamp.from(now))
                .param("later", Timestamp.from(now.plus(CLAIMED)))
                .param("most", most)
                .query(Due.class)
                .list();
    }

    /**
     * @param broken whether it counts as broken from now on, if it did not before
     */
    void record(UUID id, Checked checked, boolean broken, Instant now, Instant next) {
        jdbc.sql(
                        """
                        update link_check
                        set checked_at = :now, due_at = :next, answer = :answer,
                            http_status = :status, redirects_to = :redirects_to,
                            broken_since = case when :broken then coalesce(broken_since, :now)
                                                when :failed then broken_since end
                        where evidence_id = :id
                        """)
                .param("id", id)
                .param("now", Timestamp.from(now))
                .param("next", Timestamp.from(next))
                .param("answer", checked.answer().name())
                .param("status", checked.status(), Types.INTEGER)
                .param("redirects_to", checked.redirectsTo(), Types.VARCHAR)
                .param("broken", broken)
                .param("failed", checked.failed())
                .update();
    }
}
