package org.pledgekeeper.platform.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What every page can rely on: readable in both themes, right in both directions, light to load.
 */
class StylesheetTest {

    private static final Path STATIC = Path.of("src/main/resources/static");
    private static final Pattern TOKEN =
            Pattern.compile("--([a-z0-9-]+): light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\)");
    private static final String CSS = text("app.css");

    /** Text on what it stands on; axe finds no contrast failures in Arabic pages, so we compute. */
    @ParameterizedTest
    @CsvSource({
        "ink, paper",
        "ink, surface",
        "ink, sunk",
        "ink, accent-tint",
        "ink, alert-tint",
        "soft, paper",
        "soft, surface",
        "soft, sunk",
        "accent, paper",
        "accent, surface",
        "accent, accent-tint",
        "accent-deep, paper",
        "accent-deep, surface",
        "accent-deep, accent-tint",
        "on-accent, accent",
        "on-accent, accent-deep",
        "done, done-tint",
        "going, going-tint",
        "hindered, hindered-tint",
        "hindered, surface",
        "alert, alert-tint",
        "alert, surface",
        "alert, paper"
    })
    void textStandsOutFromItsGround(String text, String ground) {
        assertThat(contrast(text, ground, 0)).as("light").isGreaterThanOrEqualTo(4.5);
        assertThat(contrast(text, ground, 1)).as("dark").isGreaterThanOrEqualTo(4.5);
    }

    /** Edges of fields, the ring of the focus, the parts of a chart. */
    @ParameterizedTest
    @CsvSource({
        "edge, surface",
        "edge, paper",
        "focus, surface",
        "focus, paper",
        "c1, surface",
        "c2, surface",
        "c3, surface",
        "c4, surface",
        "c5, surface",
        "c6, surface"
    })
    void shapesStandOutFromTheirGround(String shape, String ground) {
        assertThat(contrast(shape, ground, 0)).as("light").isGreaterThanOrEqualTo(3);
        assertThat(contrast(shape, ground, 1)).as("dark").isGreaterThanOrEqualTo(3);
    }

    @Test
    void everyColourOfAPartIsAToken() {
        var rules = CSS.substring(CSS.indexOf("@layer base"));
        assertThat(rules.lines().filter(line -> line.matches(".*#[0-9a-f]{3,6}\\b.*")))
                .as("only the mark and the paper of a printer have colours of their own")
                .allMatch(line -> line.contains(".mark") || line.contains("--paper: #fff"));
    }

    @Test
    void servesBothDirections() {
        assertThat(CSS).doesNotContainPattern("(?i)\\b(left|right)\\b");
        assertThat(CSS)
                .doesNotContainPattern("[\\s;{](margin|padding|border)-(top|bottom)\\b")
                .doesNotContainPattern("[\\s;{](width|height|min-width|max-width)\\s*:");
    }

    @Test
    void isLightToLoad() throws IOException {
        assertThat(zipped("app.css")).isLessThanOrEqualTo(8 * 1024);
        assertThat(zipped("app.js")).isLessThanOrEqualTo(6 * 1024);
        assertThat(zipped("grid.js")).as("on one page only").isLessThanOrEqualTo(3 * 1024);
    }

    /** The content policy refuses these anyway; nobody should have to find out in a browser. */
    @Test
    void theScriptsMakeNoMarkupFromTextAndStoreNothing() {
        assertThat(text("app.js") + text("grid.js"))
                .doesNotContainPattern(
                        "innerHTML|outerHTML|insertAdjacentHTML|document\\.write|\\beval\\b|new Function")
                .doesNotContainPattern("localStorage|sessionStorage|indexedDB|document\\.cookie");
    }

    private static double contrast(String one, String other, int theme) {
        double a = luminance(tokens().get(one)[theme]);
        double b = luminance(tokens().get(other)[theme]);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static Map<String, String[]> tokens() {
        var found = new HashMap<String, String[]>();
        TOKEN.matcher(CSS)
                .results()
                .forEach(
                        match ->
                                found.put(
                                        match.group(1),
                                        new String[] {match.group(2), match.group(3)}));
        return found;
    }

    /** As WCAG 2 defines it. */
    private static double luminance(String colour) {
        int rgb = Integer.parseInt(colour.substring(1), 16);
        return 0.2126 * linear(rgb >> 16 & 255)
                + 0.7152 * linear(rgb >> 8 & 255)
                + 0.0722 * linear(rgb & 255);
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    private static int zipped(String file) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(bytes)) {
            zip.write(text(file).getBytes(StandardCharsets.UTF_8));
        }
        return bytes.size();
    }

    private static String text(String file) {
        try {
            return Files.readString(STATIC.resolve(file));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
