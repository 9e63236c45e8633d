package org.pledgekeeper.indicator.counting;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One pass of the rule over the candidates: for each the first sentence that applies, and the root
 * under which it counts once (rule 4).
 */
final class Judging {

    private final CountingRule rule;
    private final List<Candidate> candidates;
    private final Map<UUID, Candidate> byId = new HashMap<>();

    Judging(CountingRule rule, List<Candidate> candidates) {
        this.rule = rule;
        this.candidates = candidates;
        candidates.forEach(each -> byId.put(each.id(), each));
    }

    List<LedgerLine> lines() {
        return candidates.stream().map(this::line).toList();
    }

    private LedgerLine line(Candidate action) {
        var barred = barred(action);
        if (barred != null) {
            var detail = barred == Why.STATUS ? action.status() : null;
            return new LedgerLine(action, Outcome.NOT_COUNTED, barred, detail, null);
        }
        var whole = whole(action);
        if (whole != null && counts(whole) && !rule.merelyOffered(action)) {
            return new LedgerLine(
                    action, Outcome.COUNTED, Why.PART, whole.reference(), root(action));
        }
        return alone(action);
    }

    private LedgerLine alone(Candidate action) {
        var misfit = misfit(action);
        return switch (rule.timing(action)) {
            case BEFORE ->
                    new LedgerLine(
                            action, Outcome.NOT_COUNTED, Why.BEFORE_PLEDGE, null, root(action));
            case AFTER -> out(action, Why.AFTER_PERIOD);
            case EARLIER -> out(action, Why.BEFORE_PERIOD);
            case OPEN -> misfit == null ? open(action, Why.POSSIBLE) : out(action, misfit);
            case OPEN_END ->
                    misfit == null ? open(action, Why.POSSIBLE_AFTER) : out(action, misfit);
            case WITHIN ->
                    misfit == null
                            ? new LedgerLine(action, Outcome.COUNTED, null, null, root(action))
                            : out(action, misfit);
        };
    }

    private LedgerLine open(Candidate action, Why why) {
        return new LedgerLine(action, Outcome.UNDECIDED, why, null, root(action));
    }

    private static LedgerLine out(Candidate action, Why why) {
        return new LedgerLine(action, Outcome.NOT_COUNTED, why, null, null);
    }

    private @Nullable Why barred(Candidate action) {
        if (rule.unverified(action)) {
            return Why.NOT_VERIFIED;
        }
        if (rule.notAccepted(action)) {
            return Why.STATUS;
        }
        return action.countable() ? null : Why.UMBRELLA;
    }

    private @Nullable Why misfit(Candidate action) {
        if (rule.leftOutWithoutDate(action)) {
            return Why.UNDATED;
        }
        if (rule.wrongType(action)) {
            return Why.TYPE;
        }
        if (rule.unproven(action)) {
            return Why.NO_EVIDENCE;
        }
        return rule.merelyOffered(action) ? Why.NOT_STATED : null;
    }

    /** By itself, or with what it is a part of. */
    private boolean counts(Candidate action) {
        if (misfit(action) == null && rule.timing(action) == CountingRule.Timing.WITHIN) {
            return true;
        }
        var whole = whole(action);
        return whole != null && counts(whole);
    }

    /** What it is a part of, if that can count at all, whatever its dates. */
    private @Nullable Candidate whole(Candidate action) {
        var whole = action.partOfId() == null ? null : byId.get(action.partOfId());
        return whole == null || endless(action) || !able(whole) ? null : whole;
    }

    private boolean able(Candidate action) {
        boolean withWhole = whole(action) != null && !rule.merelyOffered(action);
        return barred(action) == null && (misfit(action) == null || withWhole);
    }

    /** Parts of each other: then nothing is a part of anything. */
    private boolean endless(Candidate action) {
        var seen = new HashSet<UUID>();
        for (var at = action; at != null; at = byId.get(at.partOfId())) {
            if (!seen.add(at.id())) {
                return true;
            }
            if (at.partOfId() == null) {
                return false;
            }
        }
        return false;
    }

    private Root root(Candidate action) {
        var whole = whole(action);
        return whole == null ? Root.of(action) : root(whole);
    }
}
