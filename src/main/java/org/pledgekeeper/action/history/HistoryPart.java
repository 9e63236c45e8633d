package org.pledgekeeper.action.history;

import java.util.Map;
import org.pledgekeeper.account.Permission;
import org.pledgekeeper.action.page.ActionPagePart;
import org.pledgekeeper.action.page.ActionView;
import org.pledgekeeper.pledge.PledgeDirectory;
import org.pledgekeeper.pledge.PledgeFacts;
import org.springframework.stereotype.Component;

/** Whether the page of an action leads to its history. */
@Component
class HistoryPart implements ActionPagePart {

    private final PledgeDirectory pledges;

    HistoryPart(PledgeDirectory pledges) {
        this.pledges = pledges;
    }

    @Override
    public void fill(Map<String, Object> model, PledgeFacts pledge, ActionView action) {
        var person = pledges.person();
        model.put(
                "seesHistory",
                pledge.allows(person, Permission.SEE_AUDIT)
                        || action.facts().createdBy().equals(person.id().value()));
    }
}
