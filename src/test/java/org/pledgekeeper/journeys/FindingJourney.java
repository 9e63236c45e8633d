package org.pledgekeeper.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.pledgekeeper.support.browser.Visitor;

/** Somebody looks for what was done, keeps the list, and takes it away. */
class FindingJourney {

    private static final String LIST = Story.PLEDGE + "/actions";

    @Test
    void findsNarrowsKeepsAndTakesAwayWithoutScripts() {
        try (var staff = Visitor.withoutScripts("en").signIn("staff")) {
            staff.open(LIST);
            staff.looksAround();
            staff.find("main [name=q]").fill("meéting");
            staff.find("main form.filters button").first().click();
            assertThat(staff.find("tbody mark").count()).isPositive();
            int all = staff.find("tbody tr").count();

            staff.find("details.facets > summary").click();
            staff.find("[name=status][value=COMPLETED]").check();
            staff.find("details.facets button").click();
            assertThat(staff.find("tbody tr").count()).isPositive().isLessThanOrEqualTo(all);
            assertThat(staff.find("ul.chips li").count()).isEqualTo(3);

            var csv = download(staff, "csv");
            assertThat(csv.lines().skip(1).map(line -> line.split(",")[0]).toList())
                    .containsExactlyElementsOf(references(staff));
            assertThat(download(staff, "json")).contains("\"status\":\"COMPLETED\"");
            assertThat(download(staff, "xlsx")).startsWith("PK");

            staff.find(".actions-bar details > summary").click();
            staff.find("[name=name]").fill("Meetings held");
            staff.find(".actions-bar form button").click();
            staff.looksAround();
            staff.open("/");
            staff.find("main nav.chips a").first().click();
            assertThat(staff.find("ul.chips li").count()).isEqualTo(3);
            staff.find("ul.chips li a").first().click();
            assertThat(staff.find("ul.chips li").count()).isEqualTo(2);
            staff.open("/me/views");
            staff.find("details > summary").first().click();
            staff.find("button.danger").first().click();
            assertThat(staff.find("main ul.list").count()).isZero();
        }
    }

    @Test
    void findsAPhraseOnAPhone() {
        try (var staff = Visitor.onAPhone("en").signIn("staff")) {
            staff.open(LIST + "?q=%22red%20cross%22");
            assertThat(staff.find("tbody mark").first().innerText())
                    .containsIgnoringCase("red cross");
            assertThat(staff.find("details.facets").getAttribute("open")).isNull();
            staff.find("details.facets > summary").click();
            staff.looksAround();
        }
    }

    @Test
    void findsInArabic() {
        try (var staff = Visitor.speaking("ar").signIn("staff")) {
            staff.open("/search?q=" + "الإتجار");
            staff.looksAround();
            staff.open(LIST + "?q=A12&sort=when");
            staff.looksAround();
            assertThat(references(staff)).contains("A12");
            assertThat(download(staff, "csv")).contains("المرجع");
        }
    }

    private static List<String> references(Visitor staff) {
        return staff.find("tbody td:has(+ th)").allInnerTexts().stream()
                .flatMap(text -> Stream.of(text.replaceAll("[^A-Z0-9]", "")))
                .toList();
    }

    private static String download(Visitor staff, String format) {
        var address = staff.find(".actions-bar a[href*='." + format + "']").getAttribute("href");
        var answer = staff.context().request().get(address);
        assertThat(answer.status()).isEqualTo(200);
        return new String(answer.body(), StandardCharsets.UTF_8).replace("\uFEFF", "");
    }
}
