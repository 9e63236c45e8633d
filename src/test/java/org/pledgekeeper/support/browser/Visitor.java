package org.pledgekeeper.support.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A person at a browser. Whatever the browser complains about on the way (a script error, a
 * violation of the content policy, a request to somewhere else) is remembered and fails the journey
 * when it closes.
 */
public final class Visitor implements AutoCloseable {

    public static final String PASSWORD = "a password for journeys only";

    private final BrowserContext context;
    private final Page page;
    private final String language;
    private final boolean scripts;
    private final List<String> complaints = new ArrayList<>();

    private Visitor(String language, boolean scripts, UnaryOperator<NewContextOptions> habits) {
        this.language = language;
        this.scripts = scripts;
        this.context =
                Browsers.browser()
                        .newContext(
                                habits.apply(
                                        new NewContextOptions()
                                                .setBaseURL(Browsers.application().address())
                                                .setLocale(language)
                                                .setJavaScriptEnabled(scripts)
                                                .setViewportSize(1280, 900)
                                                .setColorScheme(ColorScheme.LIGHT)
                                                .setReducedMotion(ReducedMotion.REDUCE)));
        this.page = context.newPage();
        page.onConsoleMessage(this::listen);
        page.onPageError(complaints::add);
        page.onRequest(
                request -> {
                    if (!request.url().startsWith(Browsers.application().address())) {
                        complaints.add("a request to " + request.url());
                    }
                });
    }

    public static Visitor speaking(String language) {
        return new Visitor(language, true, habits -> habits);
    }

    public static Visitor onAPhone(String language) {
        return new Visitor(
                language,
                true,
                habits -> habits.setViewportSize(390, 844).setHasTouch(true).setIsMobile(true));
    }

    public static Visitor withoutScripts(String language) {
        return new Visitor(language, false, habits -> habits);
    }

    private void listen(ConsoleMessage message) {
        boolean refused = message.text().startsWith("Failed to load resource");
        if (message.type().equals("error") && !refused) {
            complaints.add(message.text());
        }
    }

    /**
     * Signs in with one of the demo accounts: staff, manager, auditor, admin. Their own language is
     * English; who chooses another one on a page keeps it.
     */
    public Visitor signIn(String account) {
        open("/login?lang=" + language);
        page.fill("[name=username]", account + "@example.org");
        page.fill("[name=password]", PASSWORD);
        page.press("[name=password]", "Enter");
        page.waitForURL(url -> !url.contains("/login"));
        return this;
    }

    public Response open(String path) {
        var response = page.navigate(path);
        assertThat(response.status()).as(path).isLessThan(400);
        return response;
    }

    public Page page() {
        return page;
    }

    public BrowserContext context() {
        return context;
    }

    public String path() {
        return page.url().substring(Browsers.application().address().length());
    }

    public String heading() {
        return page.locator("h1").innerText();
    }

    public Locator find(String selector) {
        return page.locator(selector);
    }

    /**
     * Clicks what leads to another page and waits until it is there: what is opened next must not
     * cut off a form that is still on its way.
     */
    @SuppressWarnings("deprecation") // its successors do not see a way back to the same address
    public Visitor follow(String selector) {
        page.waitForNavigation(() -> page.locator(selector).click());
        return this;
    }

    /** What holds on every page, whoever looks at it; axe itself needs scripts. */
    public Visitor looksAround() {
        PageChecks.speaks(page, language);
        if (scripts) {
            PageChecks.isForEverybody(page, language);
        }
        return this;
    }

    @Override
    public void close() {
        context.close();
        assertThat(complaints).isEmpty();
    }
}
