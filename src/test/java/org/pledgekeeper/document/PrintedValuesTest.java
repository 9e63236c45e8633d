package org.pledgekeeper.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.pledgekeeper.report.content.RecordedEntry;
import org.pledgekeeper.report.content.ReportContent;
import org.pledgekeeper.report.content.ReportContent.IndicatorSection;

/** Values that people recorded, as a reader finds them in print. */
class PrintedValuesTest {

    @Test
    void rule10TellsBothNumbersOfARatioWithItsShareAndMarks() throws IOException {
        assertThat(printed(PrintedIndicators.ratio()))
                .contains("3 of 4 (75%)", "branches that were trained")
                .contains("Estimated", "not yet confirmed by a second person")
                .doesNotContain("Provisional");
    }

    @Test
    void tellsANumberWithItsUnitAndAnAnswerInAWord() throws IOException {
        var people = ReportContents.en("people reached by telephone");
        var number =
                new RecordedEntry("1250.5", null, null, null, people, null, false, true, false);
        var answer = new RecordedEntry(null, null, null, false, null, null, false, false, false);
        var nothing = new RecordedEntry(null, null, null, null, null, null, false, false, true);
        var printed =
                printed(
                        PrintedIndicators.recorded("1", "NUMBER", number),
                        PrintedIndicators.recorded("2", "YES_NO", answer),
                        PrintedIndicators.recorded("3", "NUMBER", nothing));
        assertThat(printed)
                .contains("1,250.5", "people reached by telephone", "Provisional")
                .containsSubsequence("Indicator 2", "What changed", "No", "Indicator 3", "No data")
                .containsOnlyOnce("not yet confirmed by a second person");
    }

    private static String printed(IndicatorSection... indicators) throws IOException {
        var sample = ReportContents.sample();
        var content =
                new ReportContent(
                        sample.format(),
                        sample.cover(),
                        null,
                        List.of(),
                        List.of(indicators),
                        List.of(),
                        List.of(),
                        null);
        try (var pdf = Loader.loadPDF(ReportDocumentTest.print(content, "en"))) {
            return new PDFTextStripper().getText(pdf);
        }
    }
}
