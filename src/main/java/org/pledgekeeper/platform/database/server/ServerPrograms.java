package org.pledgekeeper.platform.database.server;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/**
 * Runs {@code initdb} and {@code pg_ctl}. PostgreSQL refuses to run as root; in a user namespace of
 * its own ({@code unshare -U}) it is nobody, while the files still belong to root.
 */
final class ServerPrograms {

    private final Path home;
    private final Path log;
    private final List<String> prefix;

    ServerPrograms(Path home, Path log) throws IOException {
        this.home = home;
        this.log = log;
        this.prefix = isRoot() ? List.of("unshare", "-U") : List.of();
        if (!prefix.isEmpty() && !run(List.of("true"), Duration.ofSeconds(10))) {
            throw new EmbeddedDatabaseFailure(
                    "PostgreSQL refuses to run as root and this system offers no user namespace: start Pledgekeeper as an ordinary user, or set SPRING_DATASOURCE_URL to a PostgreSQL server.");
        }
    }

    boolean initdb(String... arguments) throws IOException {
        return run(program("initdb", arguments), Duration.ofMinutes(5));
    }

    boolean control(String... arguments) throws IOException {
        return run(program("pg_ctl", arguments), Duration.ofMinutes(3));
    }

    private List<String> program(String name, String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(home.resolve("bin").resolve(name).toString());
        command.addAll(List.of(arguments));
        return command;
    }

    /** Output goes to a file: a server started on Windows would keep a pipe open for ever. */
    private boolean run(List<String> command, Duration limit) throws IOException {
        List<String> whole = new ArrayList<>(prefix);
        whole.addAll(command);
        ProcessBuilder builder = new ProcessBuilder(whole).redirectErrorStream(true);
        builder.redirectInput(ProcessBuilder.Redirect.from(nothing()));
        builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
        builder.environment().put("LC_ALL", "C");
        try {
            Process process = builder.start();
            if (!process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
                process.destroyForcibly();
                return false;
            }
            return process.exitValue() == 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (IOException notFound) {
            if (command.equals(List.of("true"))) {
                return false;
            }
            throw notFound;
        }
    }

    private static File nothing() {
        return new File(isWindows() ? "NUL" : "/dev/null");
    }

    private static boolean isWindows() {
        return System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("windows");
    }

    private static boolean isRoot() throws IOException {
        Path self = Path.of("/proc/self");
        return Files.exists(self)
                ? Integer.valueOf(0).equals(Files.getAttribute(self, "unix:uid"))
                : "root".equals(System.getProperty("user.name"));
    }
}
