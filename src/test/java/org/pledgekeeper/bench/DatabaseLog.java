package org.pledgekeeper.bench;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.function.IntSupplier;
import java.util.regex.Pattern;

/**
 * The time that PostgreSQL itself measures for each statement of the application, as it writes it
 * into its log when told to: the same statements in the same run, without a copy of them here.
 */
final class DatabaseLog {

    private static final Pattern DURATION = Pattern.compile("duration: ([\\d.]+) ms");

    private final Path folder;
    private final String url;
    private int measurements;

    /**
     * @param data folder of a running application
     */
    DatabaseLog(Path data) {
        folder = data.resolve("postgres");
        url = "jdbc:postgresql://127.0.0.1:%s/pledgekeeper".formatted(text(folder.resolve("port")));
    }

    /** Milliseconds a request, of all statements and of the slowest. */
    record Spent(double total, double slowest) {}

    /**
     * @param requests sends some, and says how many
     */
    Spent during(IntSupplier requests) {
        tell("alter system set log_min_duration_statement = 0", "select pg_reload_conf()");
        long from = size();
        int sent = requests.getAsInt();
        tell(
                "alter system reset log_min_duration_statement",
                "select pg_reload_conf()",
                "do $$ begin raise log 'end of the measurement %s'; end $$"
                        .formatted(++measurements));
        await().until(() -> written(from).contains("end of the measurement " + measurements));
        double total = 0;
        double slowest = 0;
        for (var each : DURATION.matcher(written(from)).results().toList()) {
            double taken = Double.parseDouble(each.group(1));
            total += taken;
            slowest = Math.max(slowest, taken);
        }
        return new Spent(total / sent, slowest);
    }

    private void tell(String... statements) {
        try (var connection =
                        DriverManager.getConnection(
                                url, "postgres", text(folder.resolve("password-postgres")));
                var statement = connection.createStatement()) {
            // what is told here is no part of what is measured
            statement.execute("set log_min_duration_statement = -1");
            for (var each : statements) {
                statement.execute(each);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private long size() {
        return read().length;
    }

    private String written(long from) {
        var all = read();
        return new String(all, (int) from, (int) (all.length - from), StandardCharsets.UTF_8);
    }

    /** The file of today. */
    private byte[] read() {
        try (var files = Files.list(folder.resolve("log"))) {
            var current =
                    files.filter(each -> each.getFileName().toString().startsWith("postgresql-"))
                            .max(Comparator.comparing(each -> each.toFile().lastModified()))
                            .orElseThrow();
            return Files.readAllBytes(current);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
