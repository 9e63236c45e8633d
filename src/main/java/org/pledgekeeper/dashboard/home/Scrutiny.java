package org.pledgekeeper.dashboard.home;

import java.util.List;
import org.pledgekeeper.dashboard.ActionLine;

/** What an auditor finds: what was frozen, what nothing shows, what changed since. */
record Scrutiny(
        List<FrozenReport> snapshots, List<ActionLine> unproven, List<LateChange> changes) {}
