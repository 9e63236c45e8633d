package org.pledgekeeper.pledge.keeping;

import org.jspecify.annotations.Nullable;
import org.pledgekeeper.pledge.CommitmentId;
import org.pledgekeeper.values.LocalisedText;

/**
 * A commitment as somebody wants it in the action plan.
 *
 * @param id of the commitment that it changes; null adds one
 * @param code its number in the plan: {@code 4}, {@code 5.a}
 * @param parent code of the commitment above it in the same plan; null at the top
 */
public record PlannedCommitment(
        @Nullable CommitmentId id, String code, @Nullable String parent, LocalisedText text) {

    public static PlannedCommitment top(String code, LocalisedText text) {
        return new PlannedCommitment(null, code, null, text);
    }

    public static PlannedCommitment below(String parent, String code, LocalisedText text) {
        return new PlannedCommitment(null, code, parent, text);
    }
}
