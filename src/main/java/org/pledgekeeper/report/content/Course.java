package org.pledgekeeper.report.content;

import java.util.Set;
import org.pledgekeeper.report.content.ReportContent.ActionEntry;

/** How an action went, as far as a report tells such actions in sections of their own. */
public final class Course {

    private static final Set<String> HINDERED =
            Set.of("PREVENTED", "CANCELLED", "POSTPONED", "SUSPENDED");
    private static final Set<String> AHEAD = Set.of("PLANNED", "IDEA");

    private Course() {}

    /** It could not be done, or not yet (rule 6: with a reason). */
    public static boolean hindered(ActionEntry entry) {
        return HINDERED.contains(entry.status());
    }

    /** It is meant to be done next. */
    public static boolean ahead(ActionEntry entry) {
        return AHEAD.contains(entry.status());
    }
}
