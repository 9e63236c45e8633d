/**
 * Reporting periods, reports, their reviews and snapshots. A report assembles itself from the facts
 * of its period; people add narrative; a second person approves; what was approved is frozen (rules
 * 12–16). How it looks on paper is not known here.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "values",
            "platform",
            "account",
            "pledge",
            "action :: holding",
            "indicator :: measurement",
            "indicator",
            "indicator :: counting",
            "indicator :: recorded",
            "indicator :: terms"
        })
package org.pledgekeeper.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
