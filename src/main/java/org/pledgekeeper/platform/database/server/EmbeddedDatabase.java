package org.pledgekeeper.platform.database.server;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A real PostgreSQL of our own: listens on the loopback address only, asks for a password, keeps
 * what it acknowledged, and is watched while the application runs. Closing it stops the server.
 */
public final class EmbeddedDatabase implements AutoCloseable {

    /** The database and the role that owns it. */
    public static final String NAME = "pledgekeeper";

    private static final Logger log = LoggerFactory.getLogger(EmbeddedDatabase.class);

    private final DataFolder folder;
    private final Server server;

    private EmbeddedDatabase(DataFolder folder, Server server) {
        this.folder = folder;
        this.server = server;
    }

    /** Starts the server on a data folder; the first time, everything is made. */
    public static EmbeddedDatabase start(Path data) {
        DataFolder folder = DataFolder.locked(data);
        try {
            return new EmbeddedDatabase(folder, startServer(folder)).withDatabase();
        } catch (RuntimeException e) {
            folder.close();
            throw e;
        }
    }

    private static Server startServer(DataFolder folder) {
        try {
            Cluster.checkVersion(folder);
            DataFolder.makePrivate(folder.log());
            Path home = ServerBinaries.unpackedIn(folder.root());
            ServerPrograms programs = new ServerPrograms(home, folder.startLog());
            Cluster.createIfMissing(folder, programs);
            LeftoverServer.clear(folder, programs);
            int port = folder.port();
            log.info("Starting PostgreSQL on port {} ...", port);
            return Server.start(folder, programs, port);
        } catch (IOException e) {
            throw new EmbeddedDatabaseFailure(
                    "The embedded database in %s could not be started (%s)."
                            .formatted(folder.root(), e),
                    e);
        }
    }

    /** The role gets its password at every start, so that the file always tells the truth. */
    private EmbeddedDatabase withDatabase() {
        String superuser = Cluster.SUPERUSER;
        try (Connection connection =
                        DriverManager.getConnection(
                                url(superuser), superuser, folder.password(superuser));
                Statement statement = connection.createStatement()) {
            if (!exists(statement, "select from pg_roles where rolname = '%s'")) {
                statement.execute("create role %s login".formatted(NAME));
            }
            statement.execute("alter role %s password '%s'".formatted(NAME, password()));
            if (!exists(statement, "select from pg_database where datname = '%s'")) {
                statement.execute("create database %s owner %s".formatted(NAME, NAME));
            }
            return this;
        } catch (SQLException e) {
            server.close();
            throw new EmbeddedDatabaseFailure(
                    "The embedded database runs but does not let us in (%s)."
                            .formatted(e.getMessage()),
                    e);
        }
    }

    private static boolean exists(Statement statement, String query) throws SQLException {
        try (ResultSet found = statement.executeQuery(query.formatted(NAME))) {
            return found.next();
        }
    }

    public String url() {
        return url(NAME);
    }

    /** The address of another database on the same server; the tests clone such. */
    public String url(String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(server.port(), database);
    }

    public String username() {
        return NAME;
    }

    public String password() {
        return folder.password(NAME);
    }

    /** Of the role {@code postgres}, which makes databases and backups. */
    public String superuserPassword() {
        return folder.password(Cluster.SUPERUSER);
    }

    @Override
    public void close() {
        server.close();
        folder.close();
    }
}
