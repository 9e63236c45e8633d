package org.pledgekeeper.indicator;

/** How an indicator comes to its value. */
public enum IndicatorKind {
    /** The number of practical measures among its actions, by type. */
    COUNT,
    /** A level that a person chooses on a scale, with reasons, and a second person confirms. */
    RUBRIC
}
