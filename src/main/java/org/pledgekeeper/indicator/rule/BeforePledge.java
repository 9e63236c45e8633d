package org.pledgekeeper.indicator.rule;

/** What becomes of actions wholly before the pledge (rule 8). */
public enum BeforePledge {
    /** Shown as the baseline, not counted. */
    BASELINE,
    COUNT,
    /** Neither counted nor baseline. */
    IGNORE
}
