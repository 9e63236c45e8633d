package org.pledgekeeper.support.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What holds on every page: its language and direction, its width, its accessibility. */
final class PageChecks {

    private static final Set<String> LOOKED_AT = new HashSet<>();

    private PageChecks() {}

    static void speaks(Page page, String language) {
        var where = page.url();
        assertThat(page.locator("h1").count()).as("headings of %s", where).isEqualTo(1);
        assertThat(page.locator("html").getAttribute("lang")).as(where).isEqualTo(language);
        assertThat(page.locator("html").getAttribute("dir"))
                .as(where)
                .isEqualTo(language.equals("ar") ? "rtl" : "ltr");
        fitsANarrowScreen(page);
    }

    private static void fitsANarrowScreen(Page page) {
        var usual = page.viewportSize();
        page.setViewportSize(320, 640);
        var overflow =
                page.evaluate(
                        "document.documentElement.scrollWidth - document.documentElement.clientWidth");
        page.setViewportSize(usual.width, usual.height);
        assertThat(((Number) overflow).intValue())
                .as("sideways scroll at 320 px on %s", page.url())
                .isLessThanOrEqualTo(0);
    }

    /**
     * Axe on one page of every kind, in every language and width, with and without a form's errors.
     * In the dark only the colours differ.
     */
    static void isForEverybody(Page page, String language) {
        var kind =
                "%s %d %s %d"
                        .formatted(
                                language,
                                page.viewportSize().width,
                                Crawl.kindOf(page.url()),
                                page.locator("[role=alert]").count());
        if (LOOKED_AT.add(kind)) {
            axe(page, new AxeBuilder(page), "light");
            page.emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
            axe(page, new AxeBuilder(page).withRules(List.of("color-contrast")), "dark");
            page.emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        }
    }

    private static void axe(Page page, AxeBuilder axe, String scheme) {
        assertThat(axe.setLegacyMode(true).analyze().getViolations())
                .as("axe on %s, %s", page.url(), scheme)
                .extracting(rule -> rule.getId() + ": " + rule.getNodes())
                .isEmpty();
    }
}
