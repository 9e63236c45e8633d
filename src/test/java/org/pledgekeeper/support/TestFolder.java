package org.pledgekeeper.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.util.FileSystemUtils;

/** Data folders for applications under test, under {@code target}. */
public final class TestFolder {

    private TestFolder() {}

    /**
     * As an installation finds it on its first day; only the unpacked programs of PostgreSQL stay
     * from the run before, where there are any.
     */
    public static Path emptied(String name) {
        var folder = Path.of("target", "applications", name).toAbsolutePath();
        try {
            Files.createDirectories(folder.resolve("postgres"));
            try (var inside = Files.list(folder.resolve("postgres"))) {
                for (var file : inside.toList()) {
                    if (!file.getFileName().toString().startsWith("bin-")) {
                        FileSystemUtils.deleteRecursively(file);
                    }
                }
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
