package org.pledgekeeper.indicator.counting;

/** The parts of a ledger; every candidate stands in exactly one. */
public enum Section {
    COUNTED,
    /** What a person has to decide (rule 8). */
    UNDECIDED,
    /** Would fit, but nobody claims it. */
    OFFERED,
    /** Before the pledge. */
    BASELINE,
    EXCLUDED
}
