package org.pledgekeeper.indicator.counting;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One pass of the rule over the candidates: for each the first sentence that applies, and the root
 * under which it counts once (rule 4).
 */
final class Judging {

    private final CountingRule rule;
    private final Map<UUID, Candidate> candidates = new LinkedHashMap<>();
    private final Map<UUID, LedgerLine> judged = new HashMap<>();

    /** Parents that are being judged right now: parts of each other would never end. */
    private final Set<UUID> underway = new HashSet<>();

    Judging(CountingRule rule, List<Candidate> candidates) {
        this.rule = rule;
        candidates.forEach(each -> this.candidates.put(each.id(), each));
    }

    List<LedgerLine> lines() {
        return candidates.values().stream().map(this::line).toList();
    }

    private LedgerLine line(Candidate action) {
        var known = judged.get(action.id());
        if (known != null) {
            return known;
        }
        underway.add(action.id());
        var line = judge(action, parentOf(action));
        underway.remove(action.id());
        judged.put(action.id(), line);
        return line;
    }

    private @Nullable LedgerLine parentOf(Candidate action) {
        var parent = action.partOfId() == null ? null : candidates.get(action.partOfId());
        return parent == null || underway.contains(parent.id()) ? null : line(parent);
    }

    private LedgerLine judge(Candidate action, @Nullable LedgerLine parent) {
        if (rule.unverified(action)) {
            return out(action, Why.NOT_VERIFIED);
        }
        if (rule.notDone(action)) {
            return new LedgerLine(action, Outcome.NOT_COUNTED, Why.STATUS, action.status(), null);
        }
        if (!action.countable()) {
            return out(action, Why.UMBRELLA);
        }
        if (parent != null && parent.counted() && !rule.merelyOffered(action)) {
            return new LedgerLine(
                    action,
                    Outcome.COUNTED,
                    Why.PART,
                    parent.candidate().reference(),
                    parent.root());
        }
        return judgeAlone(action, root(action, parent));
    }

    private LedgerLine judgeAlone(Candidate action, Root root) {
        var timing = rule.timing(action);
        if (timing == CountingRule.Timing.BEFORE) {
            return new LedgerLine(action, Outcome.NOT_COUNTED, Why.BEFORE_PLEDGE, null, root);
        }
        if (timing == CountingRule.Timing.AFTER) {
            return out(action, Why.AFTER_PERIOD);
        }
        if (rule.wrongType(action)) {
            return out(action, Why.TYPE);
        }
        if (rule.unproven(action)) {
            return out(action, Why.NO_EVIDENCE);
        }
        if (rule.merelyOffered(action)) {
            return out(action, Why.NOT_STATED);
        }
        return switch (timing) {
            case OPEN -> new LedgerLine(action, Outcome.UNDECIDED, Why.POSSIBLE, null, root);
            case OPEN_END ->
                    new LedgerLine(action, Outcome.UNDECIDED, Why.POSSIBLE_AFTER, null, root);
            default -> new LedgerLine(action, Outcome.COUNTED, null, null, root);
        };
    }

    private static LedgerLine out(Candidate action, Why why) {
        return new LedgerLine(action, Outcome.NOT_COUNTED, why, null, null);
    }

    /** The parts of a parent go with it; of a series, all members are one. */
    private static Root root(Candidate action, @Nullable LedgerLine parent) {
        var above = parent == null ? null : parent.root();
        return above == null ? Root.of(action) : above;
    }
}
