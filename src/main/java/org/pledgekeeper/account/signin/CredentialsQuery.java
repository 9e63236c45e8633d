package org.pledgekeeper.account.signin;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what signing in compares with. */
@Component
class CredentialsQuery {

    private final JdbcClient jdbc;

    CredentialsQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Account(UUID id, String passwordHash, boolean enabled) {}

    Optional<Account> of(String email) {
        return jdbc.sql(
                        """
                        select id, password_hash, enabled from app_user
                        where lower(email) = lower(:email)
                        """)
                .param("email", email)
                .query(Account.class)
                .optional();
    }
}
