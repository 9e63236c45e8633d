package org.pledgekeeper.platform.database.server;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.pledgekeeper.support.TestDatabase;

/** An embedded database in a folder of its own; only the unpacked programs are shared. */
final class ServerUnderTest {

    private final Path data;
    private final Path unpacked;
    private EmbeddedDatabase database;

    ServerUnderTest(Path folder) throws IOException {
        data = folder.toRealPath();
        Path shared = Files.createDirectories(TestDatabase.FOLDER.resolve("postgres"));
        Path programs = ServerBinaries.unpackedIn(shared);
        unpacked =
                Files.createDirectories(data.resolve("postgres")).resolve(programs.getFileName());
        Files.createSymbolicLink(unpacked, programs);
    }

    void start() {
        database = EmbeddedDatabase.start(data);
    }

    void stop() {
        database.close();
    }

    void forgetUnpacked() throws IOException {
        Files.deleteIfExists(unpacked);
    }

    Path data() {
        return data;
    }

    EmbeddedDatabase database() {
        return database;
    }

    /** A JVM that only holds the database, as the application does. */
    Process applicationOfItsOwn() throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String classPath = System.getProperty("java.class.path");
        Process process =
                new ProcessBuilder(
                                java,
                                "-Xmx128m",
                                "-cp",
                                classPath,
                                HoldsADatabase.class.getName(),
                                data.toString())
                        .redirectErrorStream(true)
                        .start();
        BufferedReader output = process.inputReader();
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            if (line.equals(HoldsADatabase.READY)) {
                return process;
            }
        }
        throw new IllegalStateException("It did not start");
    }

    long postmaster() throws IOException {
        Path file = data.resolve("postgres/cluster/postmaster.pid");
        return Long.parseLong(Files.readAllLines(file).get(0));
    }

    void execute(String sql) throws SQLException {
        try (Connection connection = connect(database.username(), database.password());
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    String answer(String query) throws SQLException {
        return answer(query, connect(database.username(), database.password()));
    }

    String answerToSuperuser(String query) throws SQLException {
        return answer(query, connect("postgres", database.superuserPassword()));
    }

    private static String answer(String query, Connection opened) throws SQLException {
        try (Connection connection = opened;
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(query)) {
            found.next();
            return found.getString(1);
        }
    }

    private Connection connect(String username, String password) throws SQLException {
        return DriverManager.getConnection(database.url(), username, password);
    }
}
