package org.pledgekeeper.action.state;

/**
 * Where the record of an action stands: DRAFT → SUBMITTED → VERIFIED, or SUBMITTED → RETURNED →
 * SUBMITTED. Says nothing of the action itself.
 */
public enum RecordState {
    DRAFT,
    SUBMITTED,
    VERIFIED,
    RETURNED
}
