package org.pledgekeeper.indicator.rule;

/** The statuses that can count at all (rule 5). */
public enum DoneStatus {
    ONGOING,
    COMPLETED,
    SUSPENDED
}
