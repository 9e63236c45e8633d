package org.pledgekeeper.indicator.counting;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.pledgekeeper.values.MeasureType;
import org.pledgekeeper.values.Overlap;
import org.pledgekeeper.values.Timespan;

/**
 * The rule once more, over rows in memory and as one reads it in {@code docs/domain.md},
 * "Counting": what the database makes of it has to be the same.
 *
 * @param from first day of the period
 * @param to its last day
 * @param claimedOnly actions that nobody claims for the indicator are offered, not counted
 */
record CountingRule(
        LocalDate pledgeStart,
        LocalDate pledgeEnd,
        LocalDate from,
        LocalDate to,
        Set<MeasureType> acceptedTypes,
        boolean needsEvidence,
        boolean claimedOnly,
        Options options) {

    private static final Set<String> DONE = Set.of("ONGOING", "COMPLETED", "SUSPENDED");

    /** The parts of a rule that are usually left as they are. */
    record Options(Set<String> statuses, String dates, String beforePledge, String undated) {

        static final Options USUAL = new Options(Set.of(), "CUMULATIVE", "BASELINE", "DECIDE");
    }

    /** The usual rule for the whole pledge. */
    static CountingRule usual(LocalDate pledgeStart, LocalDate pledgeEnd) {
        return new CountingRule(
                pledgeStart,
                pledgeEnd,
                pledgeStart,
                pledgeEnd,
                Set.of(),
                false,
                false,
                Options.USUAL);
    }

    CountingRule accepting(MeasureType type) {
        return new CountingRule(
                pledgeStart,
                pledgeEnd,
                from,
                to,
                Set.of(type),
                needsEvidence,
                claimedOnly,
                options);
    }

    CountingRule askingForEvidence() {
        return new CountingRule(
                pledgeStart, pledgeEnd, from, to, acceptedTypes, true, claimedOnly, options);
    }

    CountingRule ofClaims() {
        return new CountingRule(
                pledgeStart, pledgeEnd, from, to, acceptedTypes, needsEvidence, true, options);
    }

    /** From the first day of the pledge on, until another last day. */
    CountingRule until(LocalDate day) {
        return new CountingRule(
                pledgeStart,
                pledgeEnd,
                pledgeStart,
                day,
                acceptedTypes,
                needsEvidence,
                claimedOnly,
                new Options(
                        options.statuses(),
                        "CUMULATIVE",
                        options.beforePledge(),
                        options.undated()));
    }

    Ledger over(List<Candidate> candidates) {
        return new Ledger(new Judging(this, candidates).lines());
    }

    boolean unverified(Candidate action) {
        return !action.recordState().equals("VERIFIED");
    }

    boolean notAccepted(Candidate action) {
        var status = action.status();
        return !DONE.contains(status)
                || (!options.statuses().isEmpty() && !options.statuses().contains(status));
    }

    boolean leftOutWithoutDate(Candidate action) {
        return undated(action) && options.undated().equals("EXCLUDE");
    }

    private static boolean undated(Candidate action) {
        return action.span().kind() == Timespan.Kind.UNKNOWN && action.judged() == null;
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

    /** Rule 8. */
    Timing timing(Candidate action) {
        boolean throughout = undated(action) && options.undated().equals("COUNT");
        var span = throughout ? Timespan.WHOLE_PLEDGE : action.span();
        var begin = options.beforePledge().equals("COUNT") ? LocalDate.MIN : pledgeStart;
        var first = options.dates().equals("CUMULATIVE") ? begin : from;
        boolean started = options.dates().equals("STARTED_IN");
        return switch (started ? startedIn(span, first) : span.overlap(first, to)) {
            case YES -> Timing.WITHIN;
            case NO -> outside(span, begin);
            case POSSIBLE -> judged(action, span, first);
        };
    }

    private Timing outside(Timespan span, LocalDate begin) {
        var start = span.earliest();
        if (start != null && start.isAfter(to)) {
            return Timing.AFTER;
        }
        var last = span.latest();
        return last != null && last.isBefore(begin) ? Timing.BEFORE : Timing.EARLIER;
    }

    private Overlap startedIn(Timespan span, LocalDate first) {
        var start = span.start();
        if (start == null) {
            var last = span.latest();
            boolean over = last != null && last.isBefore(first);
            return over ? Overlap.NO : Overlap.POSSIBLE;
        }
        var latest = start.latest();
        var end = span.latest();
        var by = end != null && end.isBefore(latest) ? end : latest;
        if (start.earliest().isAfter(to) || by.isBefore(first)) {
            return Overlap.NO;
        }
        boolean inside = !start.earliest().isBefore(first) && !by.isAfter(to);
        return inside ? Overlap.YES : Overlap.POSSIBLE;
    }

    private Timing judged(Candidate action, Timespan span, LocalDate first) {
        var judged = action.judged();
        boolean cumulative = options.dates().equals("CUMULATIVE");
        if ("BEFORE".equals(judged)) {
            boolean any = options.beforePledge().equals("COUNT");
            return any ? Timing.WITHIN : Timing.BEFORE;
        }
        if ("AFTER".equals(judged) && !to.isAfter(pledgeEnd)) {
            return Timing.AFTER;
        }
        if (judged != null && cumulative) {
            return Timing.WITHIN;
        }
        var start = span.earliest();
        boolean mayPrecede =
                !first.equals(LocalDate.MIN) && (start == null || start.isBefore(first));
        return mayPrecede ? Timing.OPEN : Timing.OPEN_END;
    }

    /** Where an action lies, seen from the pledge and the period. */
    enum Timing {
        BEFORE,
        /** Within the pledge, and over before the period. */
        EARLIER,
        WITHIN,
        AFTER,
        OPEN,
        OPEN_END
    }
}
