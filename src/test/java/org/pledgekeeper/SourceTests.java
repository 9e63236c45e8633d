package org.pledgekeeper;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Sizes and habits that keep every file readable in one sitting. */
class SourceTests {

    private static final int LINES = 200;
    private static final int FILES = 15;

    /** Spelt in two halves, or this file would find itself. */
    private static final Pattern LEFT_UNDONE =
            Pattern.compile("\\bTO" + "DO\\b|\\bFIX" + "ME\\b|@Dis" + "abled|Thread\\.sl" + "eep");

    private static final Pattern PHYSICAL =
            Pattern.compile(
                    "(?m)(^|[;{\\s])((margin|padding|border|inset|scroll-margin)-)?(left|right)(-\\w+)*\\s*:"
                            + "|(text-align|float|clear)\\s*:\\s*(left|right)");

    @Test
    void noFileIsLongerThanAReaderIsPatient() {
        assertThat(java().filter(file -> Sources.lines(file).size() > LINES)).isEmpty();
    }

    @Test
    void noRoomIsLargerThanItsTableOfContents() {
        var rooms =
                java().filter(file -> !file.endsWith("package-info.java"))
                        .collect(Collectors.groupingBy(Path::getParent, Collectors.counting()));
        rooms.values().removeIf(files -> files <= FILES);
        assertThat(rooms).isEmpty();
    }

    @Test
    void everyPackageHasItsCard() {
        assertThat(Sources.under(Sources.MAIN, ".java"))
                .extracting(file -> file.resolveSibling("package-info.java"))
                .allMatch(Files::isRegularFile);
    }

    @Test
    void nothingIsLeftUndone() {
        assertThat(java().filter(file -> LEFT_UNDONE.matcher(Sources.text(file)).find())).isEmpty();
    }

    @Test
    void styleSheetsKnowStartAndEndNotLeftAndRight() {
        assertThat(Sources.under(Sources.RESOURCES.resolve("static"), ".css"))
                .allSatisfy(
                        file ->
                                assertThat(Sources.text(file))
                                        .as("one sheet serves both directions: %s", file)
                                        .doesNotContainPattern(PHYSICAL));
    }

    private static Stream<Path> java() {
        return Stream.of(Sources.MAIN, Sources.TEST)
                .flatMap(folder -> Sources.under(folder, ".java").stream());
    }
}
