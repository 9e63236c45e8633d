/**
 * What people look at first: their home, the overview of a pledge, the list of pledges, the search.
 * Reads only. It shows what the rooms below hold, and changes nothing.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "values",
            "platform",
            "account",
            "pledge",
            "action :: state",
            "action :: saved",
            "action :: sight",
            "indicator",
            "indicator :: measurement",
            "indicator :: counting"
        })
package org.pledgekeeper.dashboard;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
