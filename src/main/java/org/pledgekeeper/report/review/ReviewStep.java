package org.pledgekeeper.report.review;

/** What can happen to a report. */
public enum ReviewStep {
    SUBMITTED,
    RETURNED,
    APPROVED,
    PUBLISHED,
    AMENDED
}
