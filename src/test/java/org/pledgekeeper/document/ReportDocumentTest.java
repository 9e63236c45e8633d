package org.pledgekeeper.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.fop.events.EventFormatter;
import org.apache.fop.events.model.EventSeverity;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pledgekeeper.document.press.Press;
import org.pledgekeeper.platform.words.SpanWords;
import org.pledgekeeper.report.content.ReportContent;
import org.pledgekeeper.values.Language;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class ReportDocumentTest {

    private static final List<String> COMPLAINTS = new ArrayList<>();
    private static final DocumentBundles BUNDLES = new DocumentBundles();
    private static final ReportDocument DOCUMENT =
            new ReportDocument(
                    BUNDLES,
                    new SpanWords(BUNDLES),
                    new Press(
                            event -> {
                                if (event.getSeverity() != EventSeverity.INFO) {
                                    COMPLAINTS.add(EventFormatter.format(event));
                                }
                            }));

    static byte[] print(ReportContent content, String language) {
        COMPLAINTS.clear();
        return DOCUMENT.pdf(content, ReportContents.DIGEST, new Language(language));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr", "es", "ar"})
    void rule14IsAccessibleAndArchivable(String language) throws Exception {
        var pdf = print(ReportContents.sample(), language);
        Files.write(
                Files.createDirectories(Path.of("target/documents")).resolve(language + ".pdf"),
                pdf);
        assertThat(COMPLAINTS).isEmpty();
        assertThat(Conformance.failures(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(Conformance.failures(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
    }
}
