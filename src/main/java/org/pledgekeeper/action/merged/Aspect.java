package org.pledgekeeper.action.merged;

/** What is told of an action once, so that of two that become one somebody has to choose. */
public enum Aspect {
    TITLE,
    DESCRIPTION,
    TYPE,
    /** The date, with what was judged about it. */
    WHEN,
    PLACE,
    /** How far it has come, with the reason where it did not. */
    STATUS,
    RESULT,
    CHALLENGE,
    LESSON,
    SERIES,
    PART_OF,
    /** Whether it counts itself, or its parts do. */
    COUNTING,
    VISIBILITY
}
