package org.pledgekeeper.dashboard.home;

import java.util.List;
import org.pledgekeeper.dashboard.ActionLine;

/** What somebody who logs actions finds: where to log, and one's own records that wait. */
record OwnWork(
        List<QuickLog> log,
        List<ActionLine> returned,
        List<ActionLine> outcomeNeeded,
        List<ActionLine> drafts) {}
