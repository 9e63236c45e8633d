package org.pledgekeeper.action.question;

import java.util.Locale;

/** Which fact is missing. */
enum Asked {
    WHEN,
    PLACE,
    QUANTITY,
    PARTNERS,
    RESULT,
    EVIDENCE,
    REASON,
    /** Asked in the asker's own words; its answer has no place in the action by itself. */
    FREE;

    /** In keys and names of fragments. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }
}
