package org.pledgekeeper.platform.database;

import org.jspecify.annotations.Nullable;
import org.pledgekeeper.platform.database.server.EmbeddedDatabase;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/**
 * Which database this installation uses. Decided when it is made and not by a condition, so that a
 * build processed ahead of time keeps the choice.
 */
public final class DatabaseConnection implements JdbcConnectionDetails, AutoCloseable {

    private final String url;
    private final @Nullable String username;
    private final @Nullable String password;
    private final @Nullable EmbeddedDatabase embedded;

    private DatabaseConnection(
            String url,
            @Nullable String username,
            @Nullable String password,
            @Nullable EmbeddedDatabase embedded) {
        this.url = url;
        this.username = username;
        this.password = password;
        this.embedded = embedded;
    }

    static DatabaseConnection choose(DataSourceProperties named, DatabaseSettings settings) {
        String url = named.getUrl();
        if (url != null && !url.isBlank()) {
            return new DatabaseConnection(url, named.getUsername(), named.getPassword(), null);
        }
        EmbeddedDatabase own = EmbeddedDatabase.start(settings.folder());
        return new DatabaseConnection(own.url(), own.username(), own.password(), own);
    }

    /** Whether the database is our own: only there a first start loads the sample. */
    public boolean isEmbedded() {
        return embedded != null;
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

    /** Spring closes what depends on a bean before the bean: the pool is gone by now. */
    @Override
    public void close() {
        if (embedded != null) {
            embedded.close();
        }
    }
}
