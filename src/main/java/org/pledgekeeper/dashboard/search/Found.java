package org.pledgekeeper.dashboard.search;

import java.util.List;
import org.pledgekeeper.dashboard.ActionLine;
import org.pledgekeeper.values.LocalisedText;

/** What was found, best first in every kind. */
record Found(
        List<FoundPledge> pledges, List<FoundCommitment> commitments, List<ActionLine> actions) {

    static final Found NOTHING = new Found(List.of(), List.of(), List.of());

    /** A pledge by its title, objective or code. */
    record FoundPledge(String code, LocalisedText title, LocalisedText objective) {}

    /** A commitment by its text. */
    record FoundCommitment(String pledge, LocalisedText title, String code, LocalisedText text) {}

    public boolean nothing() {
        return pledges.isEmpty() && commitments.isEmpty() && actions.isEmpty();
    }
}
