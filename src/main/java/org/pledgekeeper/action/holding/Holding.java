package org.pledgekeeper.action.holding;

import org.pledgekeeper.pledge.PledgeId;

/** Something above that stands on actions, and would fall if one of them were hidden. */
public interface Holding {

    /**
     * @param reference of an action of this pledge, {@code A12}
     */
    boolean holds(PledgeId pledge, String reference);
}
