package org.pledgekeeper.platform.database.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * The server's settings, in two files of the cluster: {@code pledgekeeper.conf} is ours and written
 * anew at every start; {@code local.conf} belongs to the operator and has the last word.
 */
final class ServerSettings {

    private static final String OURS =
            """
            # Written by Pledgekeeper at every start; put your own settings into local.conf.
            listen_addresses = '127.0.0.1'
            port = %d
            unix_socket_directories = ''
            max_connections = 60
            password_encryption = 'scram-sha-256'

            # what was acknowledged stays
            fsync = on
            synchronous_commit = on
            full_page_writes = on

            # at home in 256 MB
            shared_buffers = 64MB
            work_mem = 4MB
            maintenance_work_mem = 32MB
            effective_cache_size = 192MB
            wal_buffers = 4MB
            min_wal_size = 64MB
            max_wal_size = 512MB
            max_worker_processes = 2
            max_parallel_workers_per_gather = 0
            max_parallel_maintenance_workers = 0
            autovacuum_max_workers = 2
            io_method = sync
            jit = off
            huge_pages = off

            # one log file a week day, each overwritten a week later
            logging_collector = on
            log_directory = '%s'
            log_filename = 'postgresql-%%a.log'
            log_rotation_age = 1d
            log_rotation_size = 0
            log_truncate_on_rotation = on
            log_file_mode = 0600
            log_line_prefix = '%%m [%%p] '
            log_checkpoints = off
            log_timezone = 'UTC'
            timezone = 'UTC'
            """;

    private static final String INCLUDES =
            "%ninclude_if_exists = 'pledgekeeper.conf'%ninclude_if_exists = 'local.conf'%n";

    private ServerSettings() {}

    static void write(DataFolder folder, int port) throws IOException {
        String log = folder.log().toString().replace('\\', '/').replace("'", "''");
        Files.writeString(folder.cluster().resolve("pledgekeeper.conf"), OURS.formatted(port, log));
    }

    static void include(Path cluster) throws IOException {
        Files.writeString(
                cluster.resolve("postgresql.conf"),
                INCLUDES.formatted(),
                StandardOpenOption.APPEND);
    }
}
