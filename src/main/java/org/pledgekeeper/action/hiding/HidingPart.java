package org.pledgekeeper.action.hiding;

import java.util.List;
import java.util.Map;
import org.pledgekeeper.account.Permission;
import org.pledgekeeper.account.UserDirectory;
import org.pledgekeeper.action.holding.Holding;
import org.pledgekeeper.action.page.ActionPagePart;
import org.pledgekeeper.action.page.ActionView;
import org.pledgekeeper.pledge.PledgeFacts;
import org.springframework.stereotype.Component;

/** Whether the page of an action offers to delete it; it offers nothing that would be refused. */
@Component
class HidingPart implements ActionPagePart {

    private final List<Holding> holdings;
    private final UserDirectory people;

    HidingPart(List<Holding> holdings, UserDirectory people) {
        this.holdings = holdings;
        this.people = people;
    }

    @Override
    public void fill(Map<String, Object> model, PledgeFacts pledge, ActionView action) {
        model.put(
                "hideable",
                pledge.open()
                        && mayHide(action.facts(), pledge)
                        && action.parts().isEmpty()
                        && holdings.stream().noneMatch(each -> holds(each, pledge, action)));
    }

    private boolean mayHide(ActionView.Facts facts, PledgeFacts pledge) {
        var person = people.current();
        return !facts.revision()
                && facts.changeableBy(person, pledge)
                && (!facts.recordState().equals("VERIFIED")
                        || pledge.allows(person, Permission.VERIFY));
    }

    private static boolean holds(Holding each, PledgeFacts pledge, ActionView action) {
        return each.holds(pledge.id(), action.facts().reference());
    }
}
