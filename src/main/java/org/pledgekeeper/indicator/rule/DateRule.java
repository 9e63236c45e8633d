package org.pledgekeeper.indicator.rule;

/** Which days count. */
public enum DateRule {
    /** From the first day of the pledge to the last of the period. */
    CUMULATIVE,
    /** Some day of the action lies in the period. */
    OVERLAPS,
    /** The action began in the period. */
    STARTED_IN
}
