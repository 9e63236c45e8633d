package org.pledgekeeper.dashboard.home;

import java.time.Instant;
import org.pledgekeeper.values.LocalisedText;

/**
 * A snapshot of a report (rule 14).
 *
 * @param pledge code of its pledge
 * @param report its number within the pledge
 * @param number of the snapshot within the report
 * @param state of the report now
 */
record FrozenReport(
        String pledge,
        LocalisedText title,
        int report,
        int number,
        String sha256,
        String approver,
        Instant approvedAt,
        String state) {}
