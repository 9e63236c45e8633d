package org.pledgekeeper.indicator.counting;

import java.util.List;

/**
 * What the ledger of an indicator adds up to.
 *
 * @param value of what the rule counts, all that surely counts
 * @param upTo what the value would be if all that is undecided counted
 * @param atLeast some of what was added up is only known as "at least" or "about" (rule 9)
 * @param single actions that count, parts and members of series each
 * @param fresh what counts at the end of the period and did not before it
 * @param baseline measures wholly before the pledge: shown, never counted (rule 8)
 * @param undecided actions whose dates leave it open
 * @param offered actions that would fit, but nobody claims
 * @param early actions wholly before the pledge
 * @param candidates all lines of the ledger
 * @param byType adds up to the value (rule 4), most frequent first; empty where it cannot
 */
public record Figures(
        int value,
        int upTo,
        boolean atLeast,
        int single,
        int fresh,
        int baseline,
        int undecided,
        int offered,
        int early,
        int candidates,
        List<TypeCount> byType) {

    public static final Figures NONE = new Figures(0, 0, false, 0, 0, 0, 0, 0, 0, 0, List.of());

    /** What counts neither as progress nor as baseline, and is no candidate to claim. */
    public int excluded() {
        return candidates - single - undecided - offered - early;
    }
}
