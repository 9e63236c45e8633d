package org.pledgekeeper.dashboard.overview;

import org.pledgekeeper.dashboard.chart.Bar;
import org.pledgekeeper.dashboard.chart.StatusCounts;
import org.pledgekeeper.pledge.CommitmentFacts;

/** A commitment with what was done about it so far. */
record Promise(CommitmentFacts commitment, StatusCounts counts, Bar bar) {}
