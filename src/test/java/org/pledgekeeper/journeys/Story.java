package org.pledgekeeper.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import java.util.regex.Pattern;
import org.pledgekeeper.support.browser.Visitor;

/** The steps of the product's main job, as people take them on the sample pledge. */
final class Story {

    static final String PLEDGE = "/pledges/trafficking";

    /** The follow-up period of the sample, which is open today. */
    private static final String OPEN_PERIOD = "?period=2";

    private static final Pattern REFERENCE = Pattern.compile("/actions/(A\\d+)");

    private Story() {}

    /** Fills the log form as far as the story needs, for everybody to read, and submits. */
    static String logs(Visitor staff, String what) {
        staff.open(PLEDGE + "/actions/new");
        staff.looksAround();
        staff.find("[name=description]").fill(what);
        staff.find("[name='commitments[0].chosen']").check();
        staff.find("details.more > summary").first().click();
        staff.find("[name='indicators[0].chosen']").check();
        staff.find("[name='indicators[1].chosen']").check();
        staff.find("[name=visibility]").selectOption("PUBLIC");
        staff.find("button[name=then][value=submit]").click();
        staff.page().waitForURL(url -> REFERENCE.matcher(url).find());
        var reference = REFERENCE.matcher(staff.page().url());
        assertThat(reference.find()).as(staff.page().url()).isTrue();
        staff.looksAround();
        return reference.group(1);
    }

    static void verifies(Visitor manager, String reference) {
        manager.open("/review");
        manager.looksAround();
        manager.follow("form[action$='/" + reference + "/verify'] button");
        assertThat(manager.path()).startsWith("/review");
        assertThat(manager.find("form[action$='/" + reference + "/verify']").count()).isZero();
    }

    /** What the first indicator counts; by the way its page is looked at. */
    static int measures(Visitor anyone) {
        anyone.open(PLEDGE + "/indicators/1" + OPEN_PERIOD);
        anyone.looksAround();
        return Integer.parseInt(
                anyone.find("#counted h3").first().innerText().replaceAll("\\D", ""));
    }

    /** How many actions people claim for the second indicator. */
    static int claims(Visitor anyone) {
        anyone.open(PLEDGE + "/indicators/2" + OPEN_PERIOD);
        anyone.looksAround();
        return anyone.find("#claimed li").count();
    }

    /** Opens the number down to the action that made it. */
    static void opensTheNumber(Visitor manager, String reference, String what) {
        manager.open(PLEDGE + "/indicators/1" + OPEN_PERIOD);
        manager.follow("#counted a[href$='/actions/" + reference + "']");
        assertThat(manager.find("main").innerText()).contains(what);
        manager.looksAround();
    }

    static String createsAReport(Visitor manager, String from, String to) {
        manager.open(PLEDGE + "/reports/new");
        manager.looksAround();
        manager.find("[name=kind]").selectOption("AD_HOC");
        manager.find("[name=from]").fill(from);
        manager.find("[name=to]").fill(to);
        manager.follow("main form button.primary");
        assertThat(manager.path()).matches(PLEDGE + "/reports/\\d+");
        manager.looksAround();
        return manager.path();
    }

    static void writes(Visitor manager, String report, String language, String text) {
        manager.open(report + "/text/introduction");
        manager.looksAround();
        manager.find("[name=original]").selectOption(language);
        manager.find("textarea[name=" + language + "]").fill(text);
        manager.follow("main form button.primary");
        assertThat(manager.find("#introduction").innerText()).contains(text);
    }

    static void submits(Visitor staff, String report) {
        staff.open(report);
        staff.looksAround();
        staff.follow("form[action$='/submit'] button");
        assertThat(staff.find("form[action$='/submit']").count()).isZero();
    }

    static void approvesAndPublishes(Visitor manager, String report) {
        manager.open(report + "/preview");
        manager.looksAround();
        manager.open(report + "/approve");
        manager.looksAround();
        manager.page()
                .waitForNavigation(
                        new Page.WaitForNavigationOptions().setTimeout(60_000),
                        () -> manager.find("form[action$='/approve'] button").click());
        manager.follow("form[action$='/publish'] button");
        manager.looksAround();
    }

    static byte[] downloads(Visitor reader, String report, String language) {
        var answer =
                reader.context()
                        .request()
                        .get(report + "/pdf?lang=" + language, RequestOptions.create());
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.headers().get("content-type")).startsWith("application/pdf");
        return answer.body();
    }
}
