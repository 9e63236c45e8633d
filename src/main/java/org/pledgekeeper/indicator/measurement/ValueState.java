package org.pledgekeeper.indicator.measurement;

/** Five different things, everywhere (rule 11). */
public enum ValueState {
    VALUE,
    /** Counted, and found none. */
    ZERO,
    /** Nothing is linked that could be counted. */
    NO_DATA,
    NOT_APPLICABLE,
    /** A person has to judge, and nobody did. */
    NOT_ASSESSED
}
