package org.pledgekeeper.report.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.pledgekeeper.report.content.EvidenceEntry;
import org.pledgekeeper.report.content.RecordedEntry;
import org.pledgekeeper.report.content.ReportContent;
import org.pledgekeeper.report.content.ReportContent.Approval;
import org.pledgekeeper.report.content.ReportContent.Cover;
import org.pledgekeeper.report.content.ReportContent.IndicatorSection;
import org.pledgekeeper.values.Language;
import org.pledgekeeper.values.LocalisedText;

/** Rule 14: the digest can be computed again from the content alone. */
class CanonicalJsonTest {

    private static final String ADDRESS = "https://example.org/a#Human%20trafficking%20and%20é";

    @Test
    void writesNamesInTheOrderOfTheirCodeUnitsAndNoSpace() {
        assertThat(CanonicalJson.write(report("A \"title\"\nin two lines, €")))
                .startsWith("{\"actions\":[],\"approval\":{\"amendmentReason\":null,")
                .contains("\"title\":{\"original\":\"en\",\"texts\":{\"ar\":\"تعهد\",\"en\":")
                .contains("\"A \\\"title\\\"\\nin two lines, €\"")
                .doesNotContain(": ");
    }

    @Test
    void readsBackWhatItWrote() {
        var report = report("A title");
        assertThat(CanonicalJson.read(CanonicalJson.write(report))).isEqualTo(report);
    }

    @Test
    void rule18KeepsAddressesByteForByte() {
        assertThat(CanonicalJson.write(report("A title"))).contains("\"" + ADDRESS + "\"");
    }

    @Test
    void digestsTheBytesOfUtf8() {
        assertThat(CanonicalJson.digest("{}"))
                .isEqualTo("44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a");
        assertThat(CanonicalJson.digest(CanonicalJson.write(report("one"))))
                .isNotEqualTo(CanonicalJson.digest(CanonicalJson.write(report("two"))));
    }

    @Test
    void aReportFromBeforeValuesWereRecordedReadsAndStaysAsItIs() {
        var counted = withIndicator(null);
        assertThat(CanonicalJson.write(counted)).doesNotContain("recorded");
        assertThat(CanonicalJson.read(CanonicalJson.write(counted))).isEqualTo(counted);
        var ratio = new RecordedEntry(null, "3", "4", null, null, null, true, false, true);
        var recorded = withIndicator(ratio);
        assertThat(CanonicalJson.write(recorded))
                .contains("\"denominator\":\"4\"", "\"numerator\":\"3\"")
                .doesNotContain("share", "0.75");
        assertThat(CanonicalJson.read(CanonicalJson.write(recorded))).isEqualTo(recorded);
    }

    private static ReportContent withIndicator(RecordedEntry entry) {
        var report = report("A title");
        var section =
                new IndicatorSection(
                        "1",
                        LocalisedText.of(Language.EN, "How many"),
                        "RATIO",
                        "VALUE",
                        null,
                        null,
                        null,
                        null,
                        0,
                        0,
                        0,
                        List.of(),
                        null,
                        null,
                        List.of(),
                        List.of(),
                        entry);
        return new ReportContent(
                report.format(),
                report.cover(),
                null,
                List.of(),
                List.of(section),
                List.of(),
                report.evidence(),
                report.approval());
    }

    private static ReportContent report(String title) {
        var text = LocalisedText.of(Language.EN, title).with(Language.AR, "تعهد");
        return new ReportContent(
                1,
                new Cover(
                        "a-pledge",
                        1,
                        "FINAL",
                        text,
                        text,
                        text,
                        "2020-01-01",
                        "2023-12-31",
                        "2020-01-01",
                        "2023-12-31",
                        List.of(),
                        null),
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(new EvidenceEntry(1, text, ADDRESS, List.of())),
                new Approval(1, "Amina", "Brigitte", "2024-01-01T00:00:00Z", false, null));
    }
}
