package org.pledgekeeper.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.pledgekeeper.platform.database.server.EmbeddedDatabase;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.test.context.DynamicPropertyRegistry;

/**
 * The one place that knows where the tests' database comes from: the server that the product
 * embeds, started once per JVM, with a migrated template of which every caller gets a fresh copy.
 */
public record TestDatabase(String url, String username, String password) {

    /** Kept between runs, so that only the first one unpacks and creates. */
    public static final Path FOLDER = Path.of("target", "test-postgres").toAbsolutePath();

    private static final String TEMPLATE = "template_migrated";
    private static final AtomicInteger COUNT = new AtomicInteger();

    /** An empty, migrated database that nobody else uses. */
    public static TestDatabase fresh() {
        String name = "test_" + COUNT.incrementAndGet();
        EmbeddedDatabase server = Running.SERVER;
        create(server, name, "template " + TEMPLATE);
        return new TestDatabase(server.url(name), server.username(), server.password());
    }

    public DataSource dataSource() {
        return new DriverManagerDataSource(url, username, password);
    }

    public Connection connect() throws SQLException {
        return DriverManager.getConnection(url, username, password);
    }

    /** For a static method with {@code @DynamicPropertySource}. */
    public void register(DynamicPropertyRegistry registry) {
        registry.add("spring.datasource.url", this::url);
        registry.add("spring.datasource.username", this::username);
        registry.add("spring.datasource.password", this::password);
    }

    private static void create(EmbeddedDatabase server, String name, String from) {
        execute(
                server,
                "create database %s owner %s %s".formatted(name, EmbeddedDatabase.NAME, from));
    }

    private static void execute(EmbeddedDatabase server, String... statements) {
        try (Connection connection = superuser(server);
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Connection superuser(EmbeddedDatabase server) throws SQLException {
        return DriverManager.getConnection(
                server.url("postgres"), "postgres", server.superuserPassword());
    }

    /** Initialised on first use, once per JVM, by the rules of the language. */
    private static final class Running {

        private static final EmbeddedDatabase SERVER = start();

        private static EmbeddedDatabase start() {
            beQuick();
            EmbeddedDatabase server = EmbeddedDatabase.start(FOLDER);
            Runtime.getRuntime().addShutdownHook(new Thread(server::close));
            execute(server, leftovers(server));
            create(server, TEMPLATE, "template template0");
            Flyway.configure()
                    .dataSource(server.url(TEMPLATE), server.username(), server.password())
                    .locations("classpath:db/migration")
                    .load()
                    .migrate();
            return server;
        }

        private static String[] leftovers(EmbeddedDatabase server) {
            List<String> drops = new ArrayList<>();
            try (Connection connection = superuser(server);
                    Statement statement = connection.createStatement();
                    ResultSet names =
                            statement.executeQuery(
                                    "select datname from pg_database where datname ~ '^(test|template)_'")) {
                while (names.next()) {
                    drops.add("drop database " + names.getString(1) + " with (force)");
                }
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
            return drops.toArray(String[]::new);
        }

        /** Test data may die with the machine: no waiting for the disk. */
        private static void beQuick() {
            Path cluster = FOLDER.resolve("postgres").resolve("cluster");
            try {
                if (Files.isDirectory(cluster)) {
                    Files.writeString(
                            cluster.resolve("local.conf"),
                            "fsync = off\nsynchronous_commit = off\nfull_page_writes = off\n");
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
