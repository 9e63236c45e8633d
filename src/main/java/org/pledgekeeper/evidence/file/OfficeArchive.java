package org.pledgekeeper.evidence.file;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;

/**
 * What the archive of an office file holds. Only its list of contents and two short entries are
 * read, so that a bomb inside stays packed.
 */
final class OfficeArchive {

    private static final int MOST_ENTRIES = 20_000;
    private static final int LONGEST_LIST = 1 << 20;
    private static final Pattern PROGRAM =
            Pattern.compile("(?i)(.*/)?(vbaProject.*|vbaData\\.xml|activeX/.*)|(Basic|Scripts)/.+");
    private static final Pattern DECLARED_PROGRAM =
            Pattern.compile("(?i)macroEnabled|vbaProject|activeX");

    private OfficeArchive() {}

    /** How an archive agrees with the kind that its name claims. */
    enum Finding {
        AS_NAMED,
        OTHER,
        WITH_PROGRAM
    }

    static Finding inspect(Path content, FileKind named) {
        try (var archive = new ZipFile(content.toFile())) {
            var names = new HashSet<String>();
            for (var entries = archive.entries(); entries.hasMoreElements(); ) {
                var name = entries.nextElement().getName();
                if (PROGRAM.matcher(name).matches()) {
                    return Finding.WITH_PROGRAM;
                }
                if (!names.add(name) || names.size() > MOST_ENTRIES) {
                    // two entries of one name: readers would not agree which of them counts
                    return Finding.OTHER;
                }
            }
            var parts = text(archive, "[Content_Types].xml");
            if (DECLARED_PROGRAM.matcher(parts).find()) {
                return Finding.WITH_PROGRAM;
            }
            boolean same =
                    text(archive, "mimetype").strip().equals(named.mediaType())
                            || parts.contains("\"" + named.mediaType() + ".main+xml\"");
            return same ? Finding.AS_NAMED : Finding.OTHER;
        } catch (IOException | IllegalArgumentException damaged) {
            return Finding.OTHER;
        }
    }

    private static String text(ZipFile archive, String name) throws IOException {
        var entry = archive.getEntry(name);
        if (entry == null) {
            return "";
        }
        try (var content = archive.getInputStream(entry)) {
            return new String(content.readNBytes(LONGEST_LIST), StandardCharsets.UTF_8);
        }
    }
}
