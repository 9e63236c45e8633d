package org.pledgekeeper.action.page;

import java.util.Map;
import org.pledgekeeper.pledge.PledgeFacts;

/**
 * What a sub-feature adds to the page of an action: it puts its rows under its own name, and the
 * template includes its fragment. So the page need not know who reads what.
 */
public interface ActionPagePart {

    /**
     * @param model of the page; takes rows, forms still empty, what the reader can do
     */
    void fill(Map<String, Object> model, PledgeFacts pledge, ActionView action);
}
