package org.pledgekeeper.indicator.counting;

import org.jspecify.annotations.Nullable;

/**
 * One candidate and what became of it.
 *
 * @param why null when it simply counts
 * @param detail what belongs to the why: the status, or the reference of the action it is a part of
 * @param root under what it counts once, may count, or lies before the pledge; null when it cannot
 *     count at all
 */
record LedgerLine(
        Candidate candidate,
        Outcome outcome,
        @Nullable Why why,
        @Nullable String detail,
        @Nullable Root root) {

    public boolean counted() {
        return outcome == Outcome.COUNTED;
    }

    public boolean undecided() {
        return outcome == Outcome.UNDECIDED;
    }
}
