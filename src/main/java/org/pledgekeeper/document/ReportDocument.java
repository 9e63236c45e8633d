package org.pledgekeeper.document;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.pledgekeeper.document.press.Imprint;
import org.pledgekeeper.document.press.Press;
import org.pledgekeeper.platform.words.SpanWords;
import org.pledgekeeper.report.content.ReportContent;
import org.pledgekeeper.report.content.ReportPrinter;
import org.pledgekeeper.values.Language;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * A report as a PDF that proves itself: what it says, who approved it, and the digest of the
 * content it was made from. Without an approval it is a preview and says so on every page.
 */
@Component
class ReportDocument implements ReportPrinter {

    private static final int TEMPLATE_VERSION = 2;

    private final MessageSource messages;
    private final SpanWords spans;
    private final Layout layout;
    private final Press press;

    public ReportDocument(MessageSource messages, SpanWords spans, Press press) {
        this.messages = messages;
        this.spans = spans;
        this.layout = new Layout(messages);
        this.press = press;
    }

    @Override
    public int templateVersion() {
        return TEMPLATE_VERSION;
    }

    @Override
    public byte[] pdf(ReportContent content, String digest, Language language) {
        var words = new DocumentWords(messages, spans, language);
        var printout = new ReportPrinting(content, digest, words, TEMPLATE_VERSION).printout();
        return press.print(layout.formattingObjects(printout, words), imprint(printout, content));
    }

    private static Imprint imprint(Printout printout, ReportContent content) {
        var cover = printout.cover();
        return new Imprint(
                printout.title(),
                cover.authors().isEmpty() ? "Pledgekeeper" : String.join(", ", cover.authors()),
                cover.kind() + " · " + cover.period(),
                printout.language(),
                date(content),
                printout.approval().digest());
    }

    /** The approval's instant; a preview has none, so the end of its period stands in. */
    private static Instant date(ReportContent content) {
        var approval = content.approval();
        return approval == null
                ? LocalDate.parse(content.cover().to()).atStartOfDay(ZoneOffset.UTC).toInstant()
                : Instant.parse(approval.approvedAt());
    }
}
