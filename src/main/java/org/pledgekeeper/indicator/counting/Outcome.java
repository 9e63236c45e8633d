package org.pledgekeeper.indicator.counting;

/** What became of a candidate. */
public enum Outcome {
    COUNTED,
    /** Its dates leave it open; a person has to decide (rule 8). */
    UNDECIDED,
    NOT_COUNTED
}
