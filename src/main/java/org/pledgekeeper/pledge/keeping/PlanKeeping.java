package org.pledgekeeper.pledge.keeping;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pledgekeeper.platform.NotFound;
import org.pledgekeeper.platform.Refusal;
import org.pledgekeeper.pledge.CommitmentId;
import org.pledgekeeper.pledge.PledgeId;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/** Brings the commitments of a pledge to the shape of a plan. */
@Component
class PlanKeeping {

    private final Commitments commitments;

    PlanKeeping(Commitments commitments) {
        this.commitments = commitments;
    }

    void keep(PledgeId pledge, ActionPlan plan) {
        var before = commitments.findByPledgeOrderByPosition(pledge);
        var known = before.stream().collect(Collectors.toMap(Commitment::id, Function.identity()));
        var placed = new HashMap<String, CommitmentId>();
        int position = 0;
        for (var each : plan.commitments()) {
            var parent = each.parent() == null ? null : placed.get(each.parent());
            placed.put(each.code(), place(pledge, parent, ++position, each, known));
        }
        commitments.flush();
        var gone = before.stream().filter(each -> !placed.containsValue(each.id())).toList();
        // children before their parents
        for (int last = gone.size() - 1; last >= 0; last--) {
            remove(gone.get(last));
        }
    }

    /** In tree order. */
    List<PlannedCommitment> planOf(PledgeId pledge) {
        var all = commitments.findByPledgeOrderByPosition(pledge);
        var codes = all.stream().collect(Collectors.toMap(Commitment::id, Commitment::code));
        return all.stream().map(each -> each.planned(codes)).toList();
    }

    Commitment find(PledgeId pledge, String code) {
        return commitments
                .findByPledgeAndCode(pledge, code)
                .orElseThrow(() -> new NotFound("commitment " + code));
    }

    private CommitmentId place(
            PledgeId pledge,
            @Nullable CommitmentId parent,
            int position,
            PlannedCommitment as,
            Map<CommitmentId, Commitment> known) {
        if (as.id() == null) {
            return commitments.save(new Commitment(pledge, parent, position, as)).id();
        }
        var commitment = known.get(as.id());
        if (commitment == null) {
            throw new NotFound("commitment " + as.id());
        }
        commitment.place(parent, position, as);
        return commitment.id();
    }

    /** What hangs on a commitment only the rooms above know; the database answers for them. */
    private void remove(Commitment commitment) {
        try {
            commitments.delete(commitment);
            commitments.flush();
        } catch (DataIntegrityViolationException inUse) {
            throw new Refusal("pledge.commitment-in-use", "commitments", commitment.code());
        }
    }
}
