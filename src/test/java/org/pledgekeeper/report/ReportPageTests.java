package org.pledgekeeper.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pledgekeeper.report.ReportedPledge.en;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pledgekeeper.account.ActingAs;
import org.pledgekeeper.account.UserId;
import org.pledgekeeper.action.state.ActionStatus;
import org.pledgekeeper.support.ApplicationTest;
import org.pledgekeeper.support.Society;
import org.pledgekeeper.values.Visibility;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ApplicationTest
class ReportPageTests {

    @Autowired private MockMvcTester browser;
    @Autowired private ReportedPledge pledges;
    @Autowired private ReportService reports;

    private ReportedPledge.Story story;

    @BeforeEach
    void aPledge() {
        story = pledges.begin();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr", "es", "ar"})
    void everyPageOfAReportSpeaksEveryLanguage(String language) {
        story.verified(Told.done("A meeting", "2022", "1", "2.a"));
        story.verified(Told.done("Next meeting", "2035", "1").but(ActionStatus.PLANNED));
        story.verified(Told.done("No meeting", "2021", "1").but(ActionStatus.PREVENTED));
        story.verified(Told.done("For us", "2022", "1").only(Visibility.INTERNAL));
        int number = story.report();
        for (var page :
                new String[] {
                    "", "/new", "/1", "/1/preview", "/1/text/introduction", "/1/text/commitment-2.a"
                }) {
            assertThat(get(story.society.staff(), page + "?lang=" + language))
                    .as(page)
                    .hasStatusOk()
                    .bodyText()
                    .doesNotContain("??");
        }
        story.submitted(number);
        for (var page : new String[] {"/1", "/1/approve", "/1/return"}) {
            assertThat(get(story.society.manager(), page + "?lang=" + language))
                    .as(page)
                    .hasStatusOk();
        }
    }

    @Test
    void aBadPeriodIsSaidByTheFieldAndKept() {
        assertThat(
                        post(
                                story.society.staff(),
                                "",
                                "kind",
                                "FINAL",
                                "from",
                                "31 June",
                                "to",
                                "2023-12-31"))
                .hasStatus(422)
                .bodyText()
                .contains("31 June")
                .contains("id=\"from-wrong\"");
    }

    @Test
    void rule17TheSecondEditorSeesBothTextsAndLosesNothing() {
        int number = story.report();
        ActingAs.run(
                story.society.manager(),
                () ->
                        reports.write(
                                story.code, number, WriteText.commitment("1", en("Their words"))));
        assertThat(
                        post(
                                story.society.staff(),
                                "/1/text/commitment-1",
                                "original",
                                "en",
                                "en",
                                "My words",
                                "version",
                                ""))
                .hasStatus(409)
                .bodyText()
                .contains("Their words")
                .contains("My words");
    }

    @Test
    void aTextIsKeptBeforeAnActionToldAlreadyIsPicked() {
        story.report();
        for (var section : new String[] {"commitment-1", "introduction"}) {
            var target = section.equals("introduction") ? "" : section;
            assertThat(
                            post(
                                    story.society.staff(),
                                    "/1/text/" + section,
                                    "original",
                                    "en",
                                    "en",
                                    "As above",
                                    "version",
                                    "",
                                    "then",
                                    "above"))
                    .hasRedirectedUrl(
                            "/pledges/%s/actions/above?report=1&target=%s"
                                    .formatted(story.code, target));
            assertThat(get(story.society.staff(), "/1/text/" + section))
                    .bodyText()
                    .contains(">As above</textarea>");
        }
    }

    @Test
    void aReportGoesFromDraftToThePublic() {
        story.verified(Told.done("A meeting", "2022", "1"));
        story.report();
        assertThat(post(story.society.staff(), "/1/submit")).hasStatus3xxRedirection();
        var check = get(story.society.manager(), "/1/approve");
        assertThat(check).bodyText().contains("name=\"seen\"");
        var seen = after(check, "name=\"seen\" value=\"");
        assertThat(post(story.society.manager(), "/1/approve", "seen", seen))
                .hasStatus3xxRedirection();
        assertThat(browser.get().uri(address("/1/pdf"))).hasStatus(404);
        assertThat(post(story.society.manager(), "/1/publish")).hasStatus3xxRedirection();
        var pdf = browser.get().uri(address("/1/pdf?lang=ar")).exchange();
        assertThat(pdf)
                .hasStatusOk()
                .hasContentType("application/pdf")
                .hasHeader("X-Content-Type-Options", "nosniff")
                .hasHeader(
                        "Content-Disposition",
                        "inline; filename=\"%s-report-1-ar.pdf\"".formatted(story.code));
        var tag = pdf.getResponse().getHeader("ETag");
        assertThat(browser.get().uri(address("/1/pdf?lang=ar")).header("If-None-Match", tag))
                .hasStatus(304);
    }

    @Test
    void whatChangedSinceItWasReadIsNotApproved() {
        story.report();
        story.submitted(1);
        var seen = after(get(story.society.manager(), "/1/approve"), "name=\"seen\" value=\"");
        story.verified(Told.done("A meeting", "2022", "1"));
        assertThat(post(story.society.manager(), "/1/approve", "seen", seen))
                .hasStatus(409)
                .bodyText()
                .contains("Facts changed");
    }

    @Test
    void othersSeeNoReport() {
        story.report();
        var other = pledges.begin();
        assertThat(get(other.society.manager(), "/1")).hasStatus(404);
        assertThat(get(other.society.manager(), "/1/pdf")).hasStatus(404);
        assertThat(post(story.society.reader(), "/1/submit")).hasStatus(403);
    }

    private String address(String page) {
        return "/pledges/" + story.code + "/reports" + page;
    }

    private MvcTestResult get(UserId person, String page) {
        return browser.get().uri(address(page)).with(Society.as(person)).exchange();
    }

    private MvcTestResult post(UserId person, String page, String... fields) {
        var form = browser.post().uri(address(page)).with(Society.as(person)).with(csrf());
        for (int i = 0; i < fields.length; i += 2) {
            form = form.param(fields[i], fields[i + 1]);
        }
        return form.exchange();
    }

    private static String after(MvcTestResult page, String mark) {
        var body = new String(page.getResponse().getContentAsByteArray());
        int from = body.indexOf(mark) + mark.length();
        return body.substring(from, body.indexOf('"', from));
    }
}
