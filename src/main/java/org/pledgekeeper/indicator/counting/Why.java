package org.pledgekeeper.indicator.counting;

/** The first thing that speaks against a candidate, or that it counts through another. */
public enum Why {
    NOT_VERIFIED,
    STATUS,
    /** A parent that is not countable; its parts count each. */
    UMBRELLA,
    /** The only one that counts: with the parent that it is a part of, not beside it. */
    PART,
    BEFORE_PLEDGE,
    /** Of a rule that looks at one period only: over before it began. */
    BEFORE_PERIOD,
    AFTER_PERIOD,
    /** Its dates are not known, and the rule leaves such out. */
    UNDATED,
    TYPE,
    NO_EVIDENCE,
    /** For a rubric: it would fit, but nobody claims it for the indicator. */
    NOT_STATED,
    /** May lie before the pledge. */
    POSSIBLE,
    /** May lie after the period. */
    POSSIBLE_AFTER
}
