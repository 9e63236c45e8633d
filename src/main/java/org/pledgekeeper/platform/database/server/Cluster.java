package org.pledgekeeper.platform.database.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/**
 * The database cluster on disk. Made in a folder beside its place and moved in when complete, so a
 * first start that was cut off leaves nothing half-made.
 */
final class Cluster {

    /** May do everything; used to make the other role and for backups. */
    static final String SUPERUSER = "postgres";

    private static final Logger log = LoggerFactory.getLogger(Cluster.class);

    private Cluster() {}

    /** Refuses data of another major version before anything at all is written. */
    static void checkVersion(DataFolder folder) throws IOException {
        Path file = folder.cluster().resolve("PG_VERSION");
        String wanted = String.valueOf(ServerBinaries.MAJOR_VERSION);
        if (Files.exists(folder.cluster())) {
            String found = Files.exists(file) ? Files.readString(file).strip() : "unknown";
            if (!found.equals(wanted)) {
                throw new EmbeddedDatabaseFailure(
                        "The data in %s was written by PostgreSQL %s and this version brings PostgreSQL %s; nothing was touched: dump it with the earlier version, start this one on an empty folder, and restore (docs/operations.md)."
                                .formatted(folder.cluster(), found, wanted));
            }
        }
    }

    static void createIfMissing(DataFolder folder, ServerPrograms programs) throws IOException {
        if (Files.exists(folder.cluster())) {
            return;
        }
        log.info("Creating the database cluster in {} ...", folder.cluster());
        folder.makePassword(SUPERUSER);
        folder.makePassword(EmbeddedDatabase.NAME);
        Path unfinished = Files.createTempDirectory(folder.root(), "creating-");
        try {
            boolean made =
                    programs.initdb(
                            "--pgdata=" + unfinished,
                            "--username=" + SUPERUSER,
                            "--pwfile=" + folder.passwordFile(SUPERUSER),
                            "--auth=scram-sha-256",
                            "--encoding=UTF8",
                            "--locale=C",
                            "--locale-provider=builtin",
                            "--builtin-locale=C.UTF-8",
                            "--data-checksums");
            if (!made) {
                throw new EmbeddedDatabaseFailure(
                        "The database cluster could not be created; the reason is at the end of %s."
                                .formatted(folder.startLog()));
            }
            ServerSettings.include(unfinished);
            Files.move(unfinished, folder.cluster(), StandardCopyOption.ATOMIC_MOVE);
        } finally {
            FileSystemUtils.deleteRecursively(unfinished);
        }
    }
}
