package org.pledgekeeper.support.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;

/** What holds on every page: its language and direction, its width, its accessibility. */
final class PageChecks {

    private PageChecks() {}

    static void on(Page page, String language) {
        var where = page.url();
        assertThat(page.locator("h1").count()).as("headings of %s", where).isEqualTo(1);
        assertThat(page.locator("html").getAttribute("lang")).as(where).isEqualTo(language);
        assertThat(page.locator("html").getAttribute("dir"))
                .as(where)
                .isEqualTo(language.equals("ar") ? "rtl" : "ltr");
        for (var scheme : new ColorScheme[] {ColorScheme.DARK, ColorScheme.LIGHT}) {
            page.emulateMedia(new EmulateMediaOptions().setColorScheme(scheme));
            assertThat(new AxeBuilder(page).analyze().getViolations())
                    .as("axe on %s, %s", where, scheme)
                    .extracting(rule -> rule.getId() + ": " + rule.getNodes())
                    .isEmpty();
        }
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
}
