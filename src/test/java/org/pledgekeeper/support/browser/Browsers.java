package org.pledgekeeper.support.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import java.util.List;
import org.pledgekeeper.support.ApplicationProcess;
import org.pledgekeeper.support.TestFolder;

/** One browser and one running application for all journeys, begun when the first one asks. */
final class Browsers {

    private Browsers() {}

    static Browser browser() {
        return OneBrowser.BROWSER;
    }

    static ApplicationProcess application() {
        return OneApplication.APPLICATION;
    }

    private static final class OneBrowser {

        private static final Browser BROWSER =
                Playwright.create()
                        .chromium()
                        .launch(
                                new LaunchOptions()
                                        .setExecutablePath(Chromium.program())
                                        .setArgs(
                                                List.of(
                                                        "--no-sandbox",
                                                        "--disable-gpu",
                                                        "--disable-quic",
                                                        "--no-first-run",
                                                        "--disable-background-networking",
                                                        "--disable-component-update",
                                                        "--disable-sync")));
    }

    private static final class OneApplication {

        private static final ApplicationProcess APPLICATION = begin();

        private static ApplicationProcess begin() {
            var application =
                    ApplicationProcess.on(
                            TestFolder.emptied("journeys"),
                            java.util.Map.of("PLEDGEKEEPER_DEMO_PASSWORD", Visitor.PASSWORD));
            Runtime.getRuntime().addShutdownHook(new Thread(application::close));
            return application.ready();
        }
    }
}
