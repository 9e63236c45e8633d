package org.pledgekeeper.report.content;

import org.pledgekeeper.values.Language;

/** Turns a report's content into a document. A pure function: same input, same bytes (rule 14). */
public interface ReportPrinter {

    /** Grows whenever the same content would print differently; kept beside every rendering. */
    int templateVersion();

    /**
     * @param digest SHA-256 of the content in canonical form, as 64 hexadecimal digits
     * @param language one of {@link Language#INTERFACE}
     */
    byte[] pdf(ReportContent content, String digest, Language language);
}
