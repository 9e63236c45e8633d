package org.pledgekeeper.indicator.rule;

/** What becomes of actions whose date is not known. */
public enum Undated {
    /** A person decides (rule 8); until then the value is a range. */
    DECIDE,
    COUNT,
    EXCLUDE
}
