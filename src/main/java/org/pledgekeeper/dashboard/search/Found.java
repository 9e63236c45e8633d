package org.pledgekeeper.dashboard.search;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pledgekeeper.platform.search.Excerpt;
import org.pledgekeeper.platform.search.Marked;
import org.pledgekeeper.values.LocalisedText;

/** What was found, best first in every kind, with the words that were hit. */
record Found(
        List<FoundPledge> pledges,
        List<FoundCommitment> commitments,
        List<FoundAction> actions,
        List<FoundProof> proofs,
        boolean moreActions) {

    static final Found NOTHING = new Found(List.of(), List.of(), List.of(), List.of(), false);

    /** A pledge by its title, objective or code. */
    record FoundPledge(String code, Marked title, Marked objective) {}

    /** A commitment by its text or code. */
    record FoundCommitment(String pledge, LocalisedText title, String code, Marked text) {}

    /** An action by any of its words. */
    record FoundAction(ActionHit action, Marked title, @Nullable Excerpt excerpt) {}

    /** A proof by its title; shown with an action that it proves. */
    record FoundProof(String pledge, String reference, Marked title) {}

    public boolean nothing() {
        return pledges.isEmpty() && commitments.isEmpty() && actions.isEmpty() && proofs.isEmpty();
    }
}
