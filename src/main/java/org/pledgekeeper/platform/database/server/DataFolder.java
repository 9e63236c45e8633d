package org.pledgekeeper.platform.database.server;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * The folder {@code data/postgres}: unpacked programs, cluster, log, and three small files (two
 * passwords, the port). Whoever holds it has locked it, so one cluster never has two servers.
 */
final class DataFolder implements AutoCloseable {

    private final Path root;
    private final FileChannel lockFile;

    private DataFolder(Path root, FileChannel lockFile) {
        this.root = root;
        this.lockFile = lockFile;
    }

    static DataFolder locked(Path data) {
        Path root = data.resolve("postgres");
        try {
            makePrivate(root);
            FileChannel file =
                    FileChannel.open(
                            root.resolve("lock"),
                            StandardOpenOption.CREATE,
                            StandardOpenOption.WRITE);
            if (lock(file) == null) {
                file.close();
                throw new EmbeddedDatabaseFailure(
                        "Another running copy uses the data folder %s: stop it first, or set PLEDGEKEEPER_DATA to another folder."
                                .formatted(data));
            }
            return new DataFolder(root.toRealPath(), file);
        } catch (IOException e) {
            throw new EmbeddedDatabaseFailure(
                    "The data folder %s cannot be written (%s).".formatted(data, e), e);
        }
    }

    private static @Nullable FileLock lock(FileChannel file) throws IOException {
        try {
            return file.tryLock();
        } catch (OverlappingFileLockException heldByThisProcess) {
            return null;
        }
    }

    Path root() {
        return root;
    }

    Path cluster() {
        return root.resolve("cluster");
    }

    Path log() {
        return root.resolve("log");
    }

    /** What the programs say before the server writes its own log. */
    Path startLog() {
        return log().resolve("start.log");
    }

    Path passwordFile(String role) {
        return root.resolve("password-" + role);
    }

    /** The password of a role: random, readable by the owner of the folder only. */
    String password(String role) {
        try {
            return Files.readString(passwordFile(role)).strip();
        } catch (IOException e) {
            throw new EmbeddedDatabaseFailure(
                    "The password file %s cannot be read: put it back from your backup."
                            .formatted(passwordFile(role)),
                    e);
        }
    }

    void makePassword(String role) throws IOException {
        if (!Files.exists(passwordFile(role))) {
            byte[] secret = new byte[24];
            new SecureRandom().nextBytes(secret);
            Path fresh = Files.createTempFile(root, "password", null);
            Files.writeString(
                    fresh, Base64.getUrlEncoder().withoutPadding().encodeToString(secret));
            Files.move(fresh, passwordFile(role), StandardCopyOption.ATOMIC_MOVE);
        }
    }

    /** The port of the last run, so that a person's tools find the server where it was. */
    int port() throws IOException {
        OptionalInt remembered = number(root.resolve("port"));
        if (remembered.isPresent() && FreePort.isFree(remembered.getAsInt())) {
            return remembered.getAsInt();
        }
        int port = FreePort.find();
        Files.writeString(root.resolve("port"), port + System.lineSeparator());
        return port;
    }

    /** The process that the server's own file names: perhaps ours, perhaps long gone. */
    OptionalInt serverProcess() throws IOException {
        return number(cluster().resolve("postmaster.pid"));
    }

    private static OptionalInt number(Path file) throws IOException {
        if (!Files.exists(file)) {
            return OptionalInt.empty();
        }
        try {
            String first = Files.readString(file).lines().findFirst().orElse("");
            return OptionalInt.of(Integer.parseInt(first.strip()));
        } catch (NumberFormatException unreadable) {
            return OptionalInt.empty();
        }
    }

    static void makePrivate(Path folder) throws IOException {
        Files.createDirectories(folder);
        if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        }
    }

    @Override
    public void close() {
        try {
            lockFile.close();
        } catch (IOException e) {
            throw new EmbeddedDatabaseFailure("The data folder could not be released.", e);
        }
    }
}
