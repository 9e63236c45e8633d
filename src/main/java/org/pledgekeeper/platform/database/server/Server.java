package org.pledgekeeper.platform.database.server;

import java.io.IOException;
import java.nio.file.Files;
import java.util.OptionalInt;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The running server process. A watch looks at it twice a second and starts it again, on the same
 * port, if it was killed: the pool reconnects by itself.
 */
final class Server implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(Server.class);
    private static final int ATTEMPTS = 20;

    private final DataFolder folder;
    private final ServerPrograms programs;
    private final int port;
    private final CountDownLatch closing = new CountDownLatch(1);
    private final Thread watch = new Thread(this::watch, "database-watch");

    private Server(DataFolder folder, ServerPrograms programs, int port) {
        this.folder = folder;
        this.programs = programs;
        this.port = port;
    }

    static Server start(DataFolder folder, ServerPrograms programs, int port) throws IOException {
        ServerSettings.write(folder, port);
        Server server = new Server(folder, programs, port);
        server.startPatiently();
        server.watch.setDaemon(true);
        server.watch.start();
        return server;
    }

    int port() {
        return port;
    }

    /**
     * After a kill the old server's own helpers need a moment to notice, and until then PostgreSQL
     * rightly refuses to start beside them.
     */
    private void startPatiently() throws IOException {
        for (int attempt = 1; !startOnce(); attempt++) {
            if (attempt == ATTEMPTS || !complainsOfOldHelpers() || closesWithin(500)) {
                throw new EmbeddedDatabaseFailure(
                        "PostgreSQL did not start; the reason is at the end of %s or of the newest file beside it."
                                .formatted(folder.startLog()));
            }
        }
    }

    private boolean startOnce() throws IOException {
        return programs.control(
                "start",
                "-D",
                folder.cluster().toString(),
                "-l",
                folder.startLog().toString(),
                "-w",
                "-t",
                "120");
    }

    private boolean complainsOfOldHelpers() throws IOException {
        var lines = Files.readAllLines(folder.startLog());
        return lines.subList(Math.max(0, lines.size() - 10), lines.size()).stream()
                .anyMatch(line -> line.contains("shared memory block"));
    }

    private void watch() {
        while (!closesWithin(500)) {
            if (!isAlive()) {
                log.warn("PostgreSQL ended unexpectedly: starting it again on port {}", port);
                restart();
            }
        }
    }

    private synchronized void restart() {
        try {
            if (closing.getCount() > 0) {
                LeftoverServer.clear(folder, programs);
                startPatiently();
            }
        } catch (IOException | EmbeddedDatabaseFailure e) {
            log.error("PostgreSQL could not be started again: {}", e.getMessage());
        }
    }

    private boolean isAlive() {
        try {
            OptionalInt process = folder.serverProcess();
            return process.isPresent()
                    && ProcessHandle.of(process.getAsInt())
                            .filter(handle -> LeftoverServer.serves(handle, folder.cluster()))
                            .isPresent();
        } catch (IOException unreadable) {
            return false;
        }
    }

    private boolean closesWithin(long milliseconds) {
        try {
            return closing.await(milliseconds, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    @Override
    public void close() {
        closing.countDown();
        stop();
    }

    private synchronized void stop() {
        String cluster = folder.cluster().toString();
        try {
            if (isAlive()
                    && !programs.control("stop", "-D", cluster, "-w", "-m", "fast", "-t", "20")) {
                programs.control("stop", "-D", cluster, "-w", "-m", "immediate", "-t", "20");
            }
        } catch (IOException e) {
            log.warn("PostgreSQL could not be stopped: {}", e.getMessage());
        }
    }
}
