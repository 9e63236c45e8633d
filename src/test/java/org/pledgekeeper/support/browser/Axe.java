package org.pledgekeeper.support.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The accessibility rules of axe on a page as it stands. The engine is put into the page once and
 * asked as often as the page changes its clothes; {@link AxeBuilder} would put it there every time.
 */
final class Axe {

    private static final String ENGINE = engine();

    private static final String QUESTION =
            """
            async rules => {
                const found = await axe.run(document, {
                    resultTypes: ["violations"],
                    ...(rules.length && { runOnly: rules })
                });
                return found.violations.map(rule => rule.id + ": "
                    + rule.nodes.map(node => node.target + " " + node.failureSummary).join("; "));
            }
            """;

    private Axe() {}

    static void putInto(Page page) {
        page.evaluate(ENGINE);
    }

    /** All rules by day; by night only the colours differ. */
    static void findsNothing(Page page, String where) {
        assertThat(answers(page, List.of())).as("axe on %s, light", where).isEmpty();
        page.emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        assertThat(answers(page, List.of("color-contrast"))).as("axe on %s, dark", where).isEmpty();
        page.emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    }

    private static List<?> answers(Page page, List<String> rules) {
        return (List<?>) page.evaluate(QUESTION, rules);
    }

    private static String engine() {
        try (var script = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
