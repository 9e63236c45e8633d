package org.pledgekeeper.indicator.rule;

/** What is added up. */
public enum Counted {
    /** What belongs together counts once (rule 4). */
    MEASURE,
    /** Every single action. */
    ACTION,
    /** Partners of counted actions, each once. */
    ORGANISATION,
    /** People whom counted actions name as a quantity (rule 9). */
    PERSON
}
