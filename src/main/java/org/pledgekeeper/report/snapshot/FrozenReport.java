package org.pledgekeeper.report.snapshot;

import java.time.Instant;
import java.util.UUID;
import org.pledgekeeper.report.content.ReportContent;

/**
 * A snapshot as other rooms see it.
 *
 * @param number from 1 within its report
 * @param canonical the content as canonical JSON, of which {@code sha256} is the digest
 */
public record FrozenReport(
        UUID id,
        int number,
        String sha256,
        Instant approvedAt,
        String canonical,
        ReportContent content) {}
