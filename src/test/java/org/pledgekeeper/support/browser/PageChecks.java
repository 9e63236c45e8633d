package org.pledgekeeper.support.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.HashSet;
import java.util.Set;

/** What holds on every page: its language and direction, its width, its accessibility. */
final class PageChecks {

    private static final int DESK = 1280;
    private static final int PHONE = 390;
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
     * One page of every kind, in every language, with and without a form's errors, on a desk and on
     * a phone.
     */
    static void isForEverybody(Page page, String language) {
        var kind = Crawl.kindOf(page.url()) + " " + page.locator("[role=alert]").count();
        if (LOOKED_AT.add(language + " " + kind)) {
            var usual = page.viewportSize();
            Axe.putInto(page);
            for (int width : new int[] {PHONE, DESK}) {
                page.setViewportSize(width, usual.height);
                Axe.findsNothing(page, "%s at %d px".formatted(page.url(), width));
            }
            page.setViewportSize(usual.width, usual.height);
        }
    }
}
