package org.pledgekeeper.indicator.counting;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.pledgekeeper.values.MeasureType;
import org.pledgekeeper.values.Timespan;

/**
 * Which actions count for one indicator, from the first day of the pledge to the last day of a
 * period. Each method is a sentence of {@code docs/domain.md}, "Counting".
 *
 * @param claimedOnly actions that nobody claims for the indicator are offered, not counted
 */
public record CountingRule(
        LocalDate pledgeStart,
        LocalDate pledgeEnd,
        LocalDate to,
        Set<MeasureType> acceptedTypes,
        boolean needsEvidence,
        boolean claimedOnly) {

    private static final Set<String> NEVER =
            Set.of("IDEA", "PLANNED", "PREVENTED", "CANCELLED", "POSTPONED");

    /** The same rule for an earlier or later last day. */
    public CountingRule until(LocalDate day) {
        return new CountingRule(
                pledgeStart, pledgeEnd, day, acceptedTypes, needsEvidence, claimedOnly);
    }

    public Ledger over(List<Candidate> candidates) {
        return new Ledger(new Judging(this, candidates).lines());
    }

    /** Rule 5: only what was verified counts. */
    boolean unverified(Candidate action) {
        return !action.recordState().equals("VERIFIED");
    }

    /** Rule 5: what was not done, or not yet, never counts. */
    boolean notDone(Candidate action) {
        return NEVER.contains(action.status());
    }

    boolean wrongType(Candidate action) {
        return !acceptedTypes.isEmpty()
                && (action.type() == null || !acceptedTypes.contains(action.type()));
    }

    boolean unproven(Candidate action) {
        return needsEvidence && !action.proven();
    }

    boolean merelyOffered(Candidate action) {
        return claimedOnly && action.offered();
    }

    /**
     * Rule 8: dates decide as far as they are known; where they leave it open, what a person judged
     * does.
     */
    Timing timing(Candidate action) {
        return switch (action.span().overlap(pledgeStart, to)) {
            case YES -> Timing.WITHIN;
            case NO -> startsTooLate(action.span()) ? Timing.AFTER : Timing.BEFORE;
            case POSSIBLE -> judged(action);
        };
    }

    private boolean startsTooLate(Timespan span) {
        var first = span.earliest();
        return first != null && first.isAfter(to);
    }

    private Timing judged(Candidate action) {
        var judged = action.judged();
        if (judged == null) {
            return mayPrecedeThePledge(action.span()) ? Timing.OPEN : Timing.OPEN_END;
        }
        return switch (judged) {
            case "BEFORE" -> Timing.BEFORE;
            case "AFTER" -> to.isAfter(pledgeEnd) ? Timing.WITHIN : Timing.AFTER;
            default -> Timing.WITHIN;
        };
    }

    private boolean mayPrecedeThePledge(Timespan span) {
        var first = span.earliest();
        return first == null || first.isBefore(pledgeStart);
    }

    /** Where an action lies, seen from the pledge and the period. */
    enum Timing {
        BEFORE,
        WITHIN,
        AFTER,
        /** May lie before the pledge. */
        OPEN,
        /** May lie after the period. */
        OPEN_END
    }
}
