package org.pledgekeeper.support;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.pledgekeeper.Pledgekeeper;

/** The application as people run it: a JVM of its own with the memory that it is promised. */
public final class ApplicationProcess implements AutoCloseable {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final Process process;
    private final Path output;
    private final int port;

    private ApplicationProcess(Process process, Path output, int port) {
        this.process = process;
        this.output = output;
        this.port = port;
    }

    /** Starts it on a data folder; what it says is kept beside that folder. */
    public static ApplicationProcess on(Path data, Map<String, String> settings) {
        return on(data, settings, List.of("-XX:TieredStopAtLevel=1"));
    }

    /** As people run it, and with these options for the JVM. */
    public static ApplicationProcess on(
            Path data, Map<String, String> settings, List<String> options) {
        var port = freePort();
        var output = data.resolveSibling(data.getFileName() + "-" + port + ".log");
        var builder = new ProcessBuilder(command(options)).redirectErrorStream(true);
        var environment = new HashMap<>(settings);
        environment.put("SERVER_PORT", String.valueOf(port));
        environment.put("PLEDGEKEEPER_DATA", data.toString());
        environment.put("PLEDGEKEEPER_SITE_BASE_URL", "http://localhost:" + port);
        builder.environment().putAll(environment);
        try {
            Files.createDirectories(data);
            builder.redirectOutput(output.toFile());
            return new ApplicationProcess(builder.start(), output, port);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> command(List<String> options) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xmx512m", "-Xshare:auto"));
        command.addAll(options);
        command.addAll(List.of("-cp", productsOwn(System.getProperty("java.class.path"))));
        command.add(Pledgekeeper.class.getName());
        return command;
    }

    private static String productsOwn(String classPath) {
        var separator = java.io.File.pathSeparator;
        return Arrays.stream(classPath.split(separator))
                .filter(entry -> !entry.contains("test-classes"))
                .collect(Collectors.joining(separator));
    }

    /** Below the ports that the system hands out by itself. */
    private static int freePort() {
        for (; ; ) {
            int port = ThreadLocalRandom.current().nextInt(20_000, 32_000);
            try (var socket = new ServerSocket(port)) {
                return socket.getLocalPort();
            } catch (IOException taken) {
                // another one, then
            }
        }
    }

    public String address() {
        return "http://localhost:" + port;
    }

    public ApplicationProcess ready() {
        await().alias("readiness of " + output)
                .atMost(Duration.ofMinutes(4))
                .pollInterval(Duration.ofMillis(200))
                .ignoreExceptions()
                .until(() -> !process.isAlive() || status("/actuator/health/readiness") == 200);
        if (!process.isAlive()) {
            throw new IllegalStateException("It ended:\n" + said());
        }
        return this;
    }

    public int status(String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(address() + path)).build();
        return HTTP.send(request, BodyHandlers.discarding()).statusCode();
    }

    /** Everything on its console so far. */
    public String said() {
        try {
            return Files.readString(output);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Waits until it has ended by itself. */
    public int exitCode() {
        return ended() ? process.exitValue() : -1;
    }

    public void kill() {
        process.destroyForcibly();
        ended();
    }

    @Override
    public void close() {
        process.destroy();
        if (!ended()) {
            kill();
        }
    }

    private boolean ended() {
        try {
            return process.waitFor(1, TimeUnit.MINUTES);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
