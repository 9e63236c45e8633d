package org.pledgekeeper.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.pledgekeeper.bench.portfolio.Portfolio;
import org.pledgekeeper.platform.database.server.EmbeddedDatabase;
import org.pledgekeeper.support.ApplicationProcess;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

/**
 * Measures the application as it is run, on portfolios of growing size: {@code ./mvnw -Pbench
 * verify}. It fails only when a page does; how long a page may take is said in docs/benchmarks.md
 * and judged by people, because machines differ. Sizes: {@code -Dbench.sizes=1000,10000}.
 */
class VolumeBench {

    private static final long SEED = 20191209;
    private static final String PASSWORD = "correct horse battery staple";
    private static final Path FOLDER = Path.of("target", "bench").toAbsolutePath();

    /** The largest first: whoever only wants to know that stops the run afterwards. */
    @Test
    @Timeout(7200)
    void measure() throws IOException {
        var sizes =
                Stream.of(System.getProperty("bench.sizes", "1000,10000,100000,1000000").split(","))
                        .map(Integer::valueOf)
                        .sorted(Comparator.reverseOrder())
                        .toList();
        var results = Visits.all().stream().map(each -> new Result(each, new HashMap<>())).toList();
        sizes.forEach(size -> make(size, data(size)));
        for (int size : sizes) {
            measure(size, results);
            Files.write(FOLDER.resolve("report.md"), report(sizes, results));
        }
        var report = new ArrayList<>(report(sizes, results));
        report.addAll(
                List.of(
                        "",
                        "| actions | candidates | one indicator | median, ms |",
                        "|--:|--:|---|--:|"));
        for (int size : sizes) {
            try (var server = EmbeddedDatabase.start(data(size))) {
                report.addAll(Recounting.measure(size, server));
            }
        }
        Files.write(FOLDER.resolve("report.md"), report);
        report.forEach(System.out::println);
    }

    private static void measure(int size, List<Result> results) {
        var data = data(size);
        var settings = Map.of("PLEDGEKEEPER_DEMO_PASSWORD", PASSWORD);
        try (var application = ApplicationProcess.on(data, settings, List.of()).ready()) {
            var log = new DatabaseLog(data);
            var people = new HashMap<String, Browsing>();
            for (var result : results) {
                var browsing =
                        people.computeIfAbsent(
                                result.visit().role(),
                                role -> Browsing.as(role, PASSWORD, application.address()));
                result.bySize().put(size, Timings.of(result.visit(), browsing, log));
                System.out.println(size + " " + result.share(size));
            }
        }
    }

    private static Path data(int size) {
        return FOLDER.resolve(String.valueOf(size));
    }

    /** Kept between runs: filling takes longer than measuring. A folder half filled is refused. */
    private static void make(int size, Path data) {
        if (Files.exists(data.resolve("filled"))) {
            return;
        }
        long start = System.nanoTime();
        try (var server = EmbeddedDatabase.start(data)) {
            var database =
                    new DriverManagerDataSource(server.url(), server.username(), server.password());
            Flyway.configure()
                    .dataSource(database)
                    .locations("classpath:db/migration")
                    .load()
                    .migrate();
            var encoder = new Argon2PasswordEncoder(16, 32, 1, 19 * 1024, 2);
            new Portfolio(size, SEED)
                    .fill(database, "{argon2id-19m-2-1}" + encoder.encode(PASSWORD));
            Files.createFile(data.resolve("filled"));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        System.out.printf(
                "%d actions made in %d s%n", size, (System.nanoTime() - start) / 1_000_000_000);
    }

    private static List<String> report(List<Integer> measured, List<Result> results) {
        var sizes = measured.stream().sorted().toList();
        var lines = new ArrayList<String>();
        var head = new StringBuilder("| median / p99, ms | who");
        sizes.forEach(size -> head.append(" | %,d".formatted(size)));
        lines.add(head + " |");
        lines.add("|---|---" + "|--:".repeat(sizes.size()) + "|");
        results.forEach(each -> lines.add(each.row(sizes)));
        for (int size : sizes) {
            lines.add("");
            lines.add(
                    "| %,d actions | median | PostgreSQL | slowest statement | share | requests |"
                            .formatted(size));
            lines.add("|---|--:|--:|--:|--:|--:|");
            results.forEach(each -> lines.add(String.valueOf(each.share(size))));
        }
        return lines;
    }
}
