package org.pledgekeeper.account.setup;

import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads and keeps the digest of the setup link. */
@Component
class SetupQuery {

    private final JdbcClient jdbc;

    SetupQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Until the end of the transaction everybody else who comes here waits. */
    void oneAtATime() {
        jdbc.sql("lock table setup_link in exclusive mode").update();
    }

    boolean nobodyYet() {
        return jdbc.sql("select not exists (select 1 from app_user)").query(Boolean.class).single();
    }

    void forgetAll() {
        jdbc.sql("delete from setup_link").update();
    }

    void keep(String digest, Instant expiresAt) {
        jdbc.sql("insert into setup_link (token_hash, expires_at) values (:digest, :expires)")
                .param("digest", digest)
                .param("expires", expiresAt.atOffset(ZoneOffset.UTC))
                .update();
    }

    boolean valid(String digest, Instant now) {
        return jdbc.sql(
                        """
                        select exists (select 1 from setup_link
                                       where token_hash = :digest and expires_at > :now)
                        """)
                .param("digest", digest)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(Boolean.class)
                .single();
    }
}
