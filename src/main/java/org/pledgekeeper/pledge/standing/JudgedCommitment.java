package org.pledgekeeper.pledge.standing;

import org.jspecify.annotations.Nullable;
import org.pledgekeeper.values.LocalisedText;

/**
 * A commitment and what a person thinks of it.
 *
 * @param status null while nobody judged
 */
record JudgedCommitment(
        String code, LocalisedText text, @Nullable String status, @Nullable LocalisedText reason) {}
