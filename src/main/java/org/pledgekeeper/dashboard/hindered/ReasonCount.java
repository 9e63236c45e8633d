package org.pledgekeeper.dashboard.hindered;

import org.jspecify.annotations.Nullable;

/**
 * How many actions of a year could not be done for one reason.
 *
 * @param year for which they were planned; null where nobody knows it
 * @param reason a Reason.Code name
 * @param replaced how many of them something else was done instead of
 */
record ReasonCount(@Nullable Integer year, String reason, long count, long replaced) {}
