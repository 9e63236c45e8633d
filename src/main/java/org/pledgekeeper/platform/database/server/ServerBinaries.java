package org.pledgekeeper.platform.database.server;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/**
 * The programs of PostgreSQL for this machine, unpacked once per version. The folder carries the
 * digest of the archive and appears in one move: if it is there, it is whole.
 */
final class ServerBinaries {

    static final int MAJOR_VERSION = 18;

    private static final Logger log = LoggerFactory.getLogger(ServerBinaries.class);

    private ServerBinaries() {}

    /** The folder that holds {@code bin}, {@code lib} and {@code share}. */
    static Path unpackedIn(Path root) throws IOException {
        String archive = archive();
        Path home = root.resolve("bin-" + digest(archive).substring(0, 12));
        if (!Files.isDirectory(home)) {
            log.info("Unpacking PostgreSQL {} into {} ...", MAJOR_VERSION, home);
            Path unfinished = Files.createTempDirectory(root, "unpacking-");
            try (InputStream packed = open(archive)) {
                unpack(packed, unfinished);
                Files.move(unfinished, home, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                FileSystemUtils.deleteRecursively(unfinished);
            }
        }
        return home;
    }

    private static String archive() {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        String processor = System.getProperty("os.arch", "");
        boolean arm = processor.equals("aarch64") && !system.startsWith("windows");
        String name = system.startsWith("mac") ? "darwin" : system.split(" ")[0];
        return "postgres-%s-%s.txz".formatted(name, arm ? "arm_64" : "x86_64");
    }

    private static InputStream open(String archive) {
        InputStream packed = ServerBinaries.class.getClassLoader().getResourceAsStream(archive);
        if (packed == null) {
            throw new EmbeddedDatabaseFailure(
                    "There is no embedded PostgreSQL for this system (%s): set SPRING_DATASOURCE_URL to a PostgreSQL server."
                            .formatted(archive));
        }
        return new BufferedInputStream(packed, 1 << 16);
    }

    private static String digest(String archive) throws IOException {
        try (InputStream packed = open(archive);
                DigestInputStream in =
                        new DigestInputStream(packed, MessageDigest.getInstance("SHA-256"))) {
            in.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(in.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void unpack(InputStream packed, Path target) throws IOException {
        try (TarArchiveInputStream tar =
                new TarArchiveInputStream(new XZCompressorInputStream(packed))) {
            for (TarArchiveEntry e = tar.getNextEntry(); e != null; e = tar.getNextEntry()) {
                Path file = target.resolve(e.getName()).normalize();
                if (!file.startsWith(target)) {
                    throw new IOException("The archive leaves its folder: " + e.getName());
                }
                if (e.isDirectory()) {
                    Files.createDirectories(file);
                    continue;
                }
                Files.createDirectories(file.getParent());
                if (e.isSymbolicLink()) {
                    Files.createSymbolicLink(file, Path.of(e.getLinkName()));
                } else {
                    Files.copy(tar, file);
                    makeExecutable(file, (e.getMode() & 0100) != 0);
                }
            }
        }
    }

    private static void makeExecutable(Path file, boolean executable) throws IOException {
        if (executable && file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }
}
