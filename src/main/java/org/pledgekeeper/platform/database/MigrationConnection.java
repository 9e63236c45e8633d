package org.pledgekeeper.platform.database;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.core.env.Environment;

/** The same database as the pages use, unless the operator named another role or address for it. */
record MigrationConnection(String url, @Nullable String username, @Nullable String password)
        implements FlywayConnectionDetails {

    static MigrationConnection of(JdbcConnectionDetails pages, Environment named) {
        return new MigrationConnection(
                named.getProperty("spring.flyway.url", pages.getJdbcUrl()),
                or(named.getProperty("spring.flyway.user"), pages.getUsername()),
                or(named.getProperty("spring.flyway.password"), pages.getPassword()));
    }

    private static @Nullable String or(@Nullable String own, @Nullable String shared) {
        return own == null ? shared : own;
    }

    @Override
    public @Nullable String getUsername() {
        return username;
    }

    @Override
    public @Nullable String getPassword() {
        return password;
    }

    @Override
    public String getJdbcUrl() {
        return url;
    }
}
