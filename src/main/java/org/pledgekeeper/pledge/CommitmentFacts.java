package org.pledgekeeper.pledge;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pledgekeeper.values.LocalisedText;

/**
 * A commitment in the order of the action plan.
 *
 * @param code {@code 4}, {@code 5.a}
 * @param depth 0 for a top commitment, 1 for its children, and so on
 * @param status as a person judged it; null while nobody did
 */
public record CommitmentFacts(
        UUID id,
        @Nullable UUID parentId,
        String code,
        int depth,
        LocalisedText text,
        @Nullable String status) {}
