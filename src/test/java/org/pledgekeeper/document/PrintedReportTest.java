package org.pledgekeeper.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pledgekeeper.report.content.ReportContent;

/** What a reader finds in the printed report, and what a machine finds in its file. */
class PrintedReportTest {

    @Test
    void tellsItsPartsInTheirOrder() throws IOException {
        assertThat(text("en"))
                .containsSubsequence(
                        "Strengthening the humanitarian response",
                        "Contents",
                        "Introduction",
                        "Commitment 1",
                        "1.1",
                        "Commitment 2",
                        "Commitment 5.a",
                        "Indicator 1",
                        "What could not be done",
                        "Next steps",
                        "Evidence",
                        "Annex",
                        "About this document",
                        ReportContents.DIGEST.substring(0, 32));
    }

    @Test
    void rule3TellsEachActionOnceAndNamesItsPageElsewhere() throws IOException {
        assertThat(text("en"))
                .containsOnlyOnce("The network met in the Netherlands to compare how its members")
                .containsPattern("see 1\\.1, page \\d+");
    }

    @Test
    void rule3TellsAtItsIndicatorWhatNoCommitmentClaims() throws IOException {
        var sample = ReportContents.sample();
        var unclaimed =
                new ReportContent(
                        sample.format(),
                        sample.cover(),
                        sample.introduction(),
                        List.of(),
                        sample.indicators(),
                        sample.actions(),
                        sample.evidence(),
                        sample.approval());
        try (var pdf = Loader.loadPDF(ReportDocumentTest.print(unclaimed, "en"))) {
            assertThat(new PDFTextStripper().getText(pdf))
                    .containsOnlyOnce(
                            "The network met in the Netherlands to compare how its members")
                    .containsSubsequence("Indicator 1", "The network met in the Netherlands");
        }
    }

    @Test
    void aReferenceNamesThePageOnWhichTheActionIsTold() throws IOException {
        var all = text("en");
        int from = all.indexOf("see 1.2, page ") + "see 1.2, page ".length();
        int page = Integer.parseInt(all.substring(from, from + 2).strip());
        assertThat(page(page))
                .contains("Meeting that could not be held", "Travel was not possible.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    void rule14TheSameContentGivesTheSameBytes(String language) {
        assertThat(ReportDocumentTest.print(ReportContents.sample(), language))
                .isEqualTo(ReportDocumentTest.print(ReportContents.sample(), language));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    void bringsEveryFontItUses(String language) throws IOException {
        try (var pdf = open(language)) {
            var names = new ArrayList<String>();
            for (var page : pdf.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    var font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                    names.add(font.getName());
                }
            }
            assertThat(names).isNotEmpty();
        }
    }

    @Test
    void wordsAreFoundAsTheyWereWritten() throws IOException {
        assertThat(text("en")).contains("trafficking").doesNotContain("\uFB01", "\uFB03");
        assertThat(Normalizer.normalize(text("ar"), Normalizer.Form.NFKC))
                .contains("الالتزام")
                .contains("الجمعيات");
    }

    @Test
    void rule18LinksLeadToTheAddressByteForByte() throws IOException {
        try (var pdf = open("en")) {
            assertThat(addresses(pdf)).contains(ReportContents.ADDRESS);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    void isTaggedInItsLanguageWithBookmarks(String language) throws IOException {
        try (var pdf = open(language)) {
            var catalog = pdf.getDocumentCatalog();
            assertThat(catalog.getLanguage()).isEqualTo(language);
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getDocumentOutline().children()).isNotEmpty();
            assertThat(catalog.getCOSObject().containsKey(COSName.STRUCT_TREE_ROOT)).isTrue();
        }
    }

    @Test
    void aPreviewSaysSoAndNamesNoApprover() throws IOException {
        try (var pdf = Loader.loadPDF(ReportDocumentTest.print(ReportContents.preview(), "en"))) {
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains("Nobody has approved it")
                    .doesNotContain("Approved by");
        }
    }

    private static List<String> addresses(PDDocument pdf) throws IOException {
        var found = new ArrayList<String>();
        for (var page : pdf.getPages()) {
            for (var annotation : page.getAnnotations()) {
                if (annotation instanceof PDAnnotationLink link
                        && link.getAction() instanceof PDActionURI uri) {
                    found.add(uri.getURI());
                }
            }
        }
        return found;
    }

    private static PDDocument open(String language) throws IOException {
        return Loader.loadPDF(ReportDocumentTest.print(ReportContents.sample(), language));
    }

    private static String text(String language) throws IOException {
        try (var pdf = open(language)) {
            return new PDFTextStripper().getText(pdf);
        }
    }

    private static String page(int number) throws IOException {
        try (var pdf = open("en")) {
            var reader = new PDFTextStripper();
            reader.setStartPage(number);
            reader.setEndPage(number);
            return reader.getText(pdf);
        }
    }
}
