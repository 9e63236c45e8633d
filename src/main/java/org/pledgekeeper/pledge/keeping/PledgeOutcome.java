package org.pledgekeeper.pledge.keeping;

/** How a closed pledge ended. */
public enum PledgeOutcome {
    FULFILLED,
    PARTLY,
    NOT,
    PREVENTED
}
