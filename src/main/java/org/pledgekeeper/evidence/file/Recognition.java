package org.pledgekeeper.evidence.file;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;
import org.pledgekeeper.platform.Refusal;

/** Tells what a file is by its content, which its name has to agree with. */
final class Recognition {

    private static final String FIELD = "evidence";
    private static final MimeTypes TYPES = MimeTypes.getDefaultMimeTypes();

    private Recognition() {}

    /**
     * @throws Refusal when the file is of no kind that is taken, is not what its name says, or
     *     brings a program along
     */
    static FileKind of(FileName name, Path content) throws IOException {
        if (Files.size(content) == 0) {
            throw new Refusal("evidence.file-empty", FIELD, name.text());
        }
        var kind =
                FileKind.named(name.extension())
                        .orElseThrow(
                                () -> new Refusal("evidence.kind-not-taken", FIELD, name.text()));
        if (kind.archive()) {
            switch (OfficeArchive.inspect(content, kind)) {
                case WITH_PROGRAM ->
                        throw new Refusal("evidence.file-with-program", FIELD, name.text());
                case OTHER -> throw new Refusal("evidence.not-as-named", FIELD, name.text());
                case AS_NAMED -> {}
            }
        } else if (!kind.looksLike(looks(content))) {
            throw new Refusal("evidence.not-as-named", FIELD, name.text());
        }
        return kind;
    }

    /** Without a look at the name, which may lie. */
    private static String looks(Path content) throws IOException {
        try (var start = new BufferedInputStream(Files.newInputStream(content), 1 << 16)) {
            return TYPES.detect(start, new Metadata()).getBaseType().toString();
        }
    }
}
