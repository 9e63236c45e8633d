package org.pledgekeeper.report.snapshot;

import java.util.concurrent.Semaphore;
import org.pledgekeeper.report.content.ReportContent;
import org.pledgekeeper.report.content.ReportPrinter;
import org.pledgekeeper.values.Language;
import org.springframework.stereotype.Component;

/**
 * Printed reports. A frozen one is printed once a language and template version and its bytes are
 * kept; a preview is printed whenever somebody asks.
 */
@Component
public class Renderings {

    /** A long report takes memory: more than this many at once would take the house's. */
    private static final int AT_ONCE = 2;

    private final Semaphore presses = new Semaphore(AT_ONCE);
    private final RenderingQuery kept;
    private final ReportPrinter printer;

    Renderings(RenderingQuery kept, ReportPrinter printer) {
        this.kept = kept;
        this.printer = printer;
    }

    /** Prints what is missing, so that every language answers at once. */
    public void printAll(FrozenReport report) {
        Language.INTERFACE.forEach(language -> pdf(report, language));
    }

    public byte[] pdf(FrozenReport report, Language language) {
        int version = printer.templateVersion();
        return kept.kept(report.id(), language, version)
                .orElseGet(
                        () -> {
                            var pdf = print(report.content(), report.sha256(), language);
                            kept.keep(report.id(), language, version, pdf);
                            return pdf;
                        });
    }

    public byte[] preview(ReportContent content, Language language) {
        return print(content, Archive.digest(content), language);
    }

    /** Changes exactly when the bytes do (rule 14). */
    public String tag(FrozenReport report, Language language) {
        return "\"%s-%s-%d\""
                .formatted(
                        report.sha256().substring(0, 32),
                        language.tag(),
                        printer.templateVersion());
    }

    private byte[] print(ReportContent content, String digest, Language language) {
        presses.acquireUninterruptibly();
        try {
            return printer.pdf(content, digest, language);
        } finally {
            presses.release();
        }
    }
}
