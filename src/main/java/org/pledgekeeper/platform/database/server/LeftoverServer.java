package org.pledgekeeper.platform.database.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What an earlier run may have left: a server that outlived a killed application, or a file that
 * names a process which today is somebody else. The lock on the folder is held, so neither belongs
 * to a running copy.
 */
final class LeftoverServer {

    private static final Logger log = LoggerFactory.getLogger(LeftoverServer.class);

    private LeftoverServer() {}

    static void clear(DataFolder folder, ServerPrograms programs) throws IOException {
        OptionalInt process = folder.serverProcess();
        if (process.isEmpty()) {
            return;
        }
        ProcessHandle handle = ProcessHandle.of(process.getAsInt()).orElse(null);
        if (handle == null) {
            // PostgreSQL itself recovers from the file of a process that is gone
            return;
        }
        Path cluster = folder.cluster();
        if (!serves(handle, cluster)) {
            Files.delete(cluster.resolve("postmaster.pid"));
            return;
        }
        log.info("Stopping the PostgreSQL that an earlier run left behind ...");
        String[] fast = {"stop", "-D", cluster.toString(), "-w", "-m", "fast", "-t", "60"};
        if (!programs.control(fast)) {
            throw new EmbeddedDatabaseFailure(
                    "An earlier PostgreSQL (process %d) still uses %s and does not stop: end it, then start again."
                            .formatted(process.getAsInt(), cluster));
        }
    }

    /** A process is judged by its command, because its number may have been given away again. */
    static boolean serves(ProcessHandle process, Path cluster) {
        String command = process.info().command().orElse("");
        Path program = Path.of(command).getFileName();
        if (program == null || !program.toString().matches("postgres(\\.exe)?( \\(deleted\\))?")) {
            return false;
        }
        return process.info()
                .arguments()
                .map(arguments -> List.of(arguments).contains(cluster.toString()))
                .orElse(true);
    }
}
