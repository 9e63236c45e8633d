package org.pledgekeeper.indicator.terms;

/** What one hopes for: more of it, or less. */
public enum Direction {
    MORE,
    LESS
}
