package org.pledgekeeper.evidence.file;

import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;
import org.pledgekeeper.platform.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes files in: looks at them, and keeps their bytes within the transaction of the proof. */
@Component
public class FileStore {

    private static final String FIELD = "evidence";

    private final FileBytesQuery bytes;
    private final FileSettings settings;

    FileStore(FileBytesQuery bytes, FileSettings settings) {
        this.bytes = bytes;
        this.settings = settings;
    }

    /**
     * @param id of the proof that the file is going to be
     * @param sent the name as the browser sent it
     * @throws Refusal when such a file is not taken
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public StoredFile store(UUID pledge, UUID id, String sent, Path content) {
        var name = FileName.of(sent);
        try {
            requireRoom(pledge, name, Files.size(content));
            var kind = Recognition.of(name, content);
            if (!PictureDetails.carriedBy(kind)) {
                return stored(pledge, id, name, kind, content);
            }
            var picture = content.resolveSibling("picture");
            try {
                PictureDetails.leaveOut(kind, content, picture);
                return stored(pledge, id, name, kind, picture);
            } finally {
                Files.deleteIfExists(picture);
            }
        } catch (EOFException damaged) {
            throw new Refusal("evidence.not-as-named", FIELD, name.text());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private StoredFile stored(UUID pledge, UUID id, FileName name, FileKind kind, Path content)
            throws IOException {
        var digest = sha256();
        try (var stream = new DigestInputStream(Files.newInputStream(content), digest)) {
            long size = bytes.store(id, stream);
            var sum = HexFormat.of().formatHex(digest.digest());
            bytes.waitForCopy(pledge, sum);
            return new StoredFile(name.text(), kind.mediaType(), size, sum);
        }
    }

    /** The same bytes were kept before; these are not needed. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void discard(UUID id) {
        bytes.discard(id);
    }

    public void requireFew(int proofs) {
        if (proofs > settings.maxPerAction()) {
            throw new Refusal("evidence.too-many", FIELD, settings.maxPerAction());
        }
    }

    private void requireRoom(UUID pledge, FileName name, long size) {
        if (size > settings.maxFileSize().toBytes()) {
            throw new Refusal(
                    "evidence.file-too-large",
                    FIELD,
                    name.text(),
                    settings.maxFileSize().toMegabytes());
        }
        if (bytes.kept(pledge) + size > settings.quota().toBytes()) {
            throw new Refusal("evidence.quota-used", FIELD, settings.quota().toMegabytes());
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException notThisJava) {
            throw new IllegalStateException(notThisJava);
        }
    }
}
