package org.pledgekeeper.dashboard.home;

import java.util.List;
import org.pledgekeeper.dashboard.ActionLine;

/** What somebody who keeps pledges finds: what waits, across all of them. */
record Care(List<PledgeNeeds> needs, List<ActionLine> toReview, List<DueReport> dueReports) {}
