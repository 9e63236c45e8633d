package org.pledgekeeper.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.text.Normalizer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pledgekeeper.support.browser.Visitor;

/** The main job, end to end: from an action that somebody logs to the printed report. */
class StoryJourney {

    @ParameterizedTest
    @CsvSource({
        "en, We trained twelve volunteers in Leeds, The year went well, 2026-12-31",
        "ar, درّبنا اثني عشر متطوعًا في ليدز, مضى العام على ما يرام, 2027-06-30"
    })
    void fromAnActionToThePrintedReport(String language, String what, String said, String end)
            throws IOException {
        try (var staff = Visitor.speaking(language).signIn("staff");
                var manager = Visitor.speaking(language).signIn("manager")) {
            int measures = Story.measures(manager);
            int claims = Story.claims(manager);

            var action = Story.logs(staff, what);
            assertThat(Story.measures(manager)).as("not verified yet").isEqualTo(measures);
            Story.verifies(manager, action);
            assertThat(Story.measures(manager)).isEqualTo(measures + 1);
            assertThat(Story.claims(manager)).isEqualTo(claims + 1);
            Story.opensTheNumber(manager, action, what);

            var report = Story.createsAReport(manager, "2024-01-01", end);
            Story.writes(manager, report, language, said);
            Story.submits(staff, report);
            Story.approvesAndPublishes(manager, report);

            try (var reader = Visitor.speaking(language)) {
                for (var printed : new String[] {"en", "ar"}) {
                    assertThat(text(Story.downloads(reader, report, printed)))
                            .contains(words(what))
                            .contains(words(said));
                }
            }
        }
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return words(new PDFTextStripper().getText(document));
        }
    }

    /** As letters without marks and breaks: a printed line ends where the page does. */
    private static String words(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .replaceAll("\\s+", " ");
    }
}
