package org.pledgekeeper;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the documents say of the code is so. */
class DocumentationTests {

    private static final Path DOCS = Path.of("docs");
    private static final Pattern LINK = Pattern.compile("]\\((?!https?:)([^)#]+)");
    private static final Pattern CLASS = Pattern.compile("`([A-Z][a-z]+(?:[A-Z][a-z]+)+)`");
    private static final Pattern ARTIFACT =
            Pattern.compile("<dependency>\\s*<groupId>([^<]+)</groupId>\\s*<artifactId>([^<]+)<");

    /** Names from elsewhere that are written like ours. */
    private static final List<String> FOREIGN =
            List.of("MessageFormat", "MessageSource", "JdbcClient", "EmbeddedPostgres");

    private static final Map<String, String> LISTED_AS =
            Map.ofEntries(
                    entry("postgresql", "postgresql jdbc driver"),
                    entry("flyway-database-postgresql", "flyway"),
                    entry("xz", "xz for java"),
                    entry("bcprov", "bouncy castle"),
                    entry("fop-core", "apache fop"),
                    entry("pdfbox-io", "pdfbox"),
                    entry("validation-model-jakarta", "verapdf"));

    static Stream<Path> documents() {
        return Stream.concat(Stream.of(Path.of("README.md")), Sources.under(DOCS, ".md").stream());
    }

    @ParameterizedTest
    @MethodSource("documents")
    void linksLeadSomewhere(Path document) {
        assertThat(LINK.matcher(Sources.text(document)).results())
                .extracting(link -> document.toAbsolutePath().resolveSibling(link.group(1)))
                .allMatch(Files::exists);
    }

    @ParameterizedTest
    @MethodSource("documents")
    void namesClassesThatExist(Path document) {
        var ours =
                Stream.of(Sources.MAIN, Sources.TEST)
                        .flatMap(folder -> Sources.under(folder, ".java").stream())
                        .map(file -> file.getFileName().toString().replace(".java", ""))
                        .collect(Collectors.toSet());
        assertThat(CLASS.matcher(Sources.text(document)).results())
                .extracting(found -> found.group(1))
                .filteredOn(name -> !FOREIGN.contains(name))
                .isSubsetOf(ours);
    }

    @Test
    void allRulesAreNumbered() {
        var domain = Sources.text(DOCS.resolve("domain.md"));
        assertThat(IntStream.rangeClosed(1, 18).mapToObj("\n| %d | "::formatted))
                .allMatch(domain::contains);
    }

    @Test
    void everyLibraryIsListedWithItsReason() {
        var list = Sources.text(DOCS.resolve("adr/0011-dependencies.md")).toLowerCase();
        assertThat(ARTIFACT.matcher(Sources.text(Path.of("pom.xml"))).results())
                .filteredOn(found -> !found.group(1).startsWith("org.springframework"))
                .extracting(found -> found.group(2).replaceAll("-(jdk|linux|darwin|windows).*", ""))
                .allMatch(library -> list.contains(LISTED_AS.getOrDefault(library, library)));
    }
}
