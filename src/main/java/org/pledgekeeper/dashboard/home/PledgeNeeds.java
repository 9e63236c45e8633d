package org.pledgekeeper.dashboard.home;

import java.util.List;
import org.pledgekeeper.dashboard.attention.Attention;
import org.pledgekeeper.pledge.PledgeFacts;

/** What needs attention on one pledge. */
record PledgeNeeds(PledgeFacts pledge, List<Attention.Item> items) {

    static List<PledgeNeeds> of(List<PledgeFacts> pledges, List<Attention> all) {
        return pledges.stream()
                .map(pledge -> new PledgeNeeds(pledge, items(pledge, all)))
                .filter(each -> !each.items().isEmpty())
                .toList();
    }

    private static List<Attention.Item> items(PledgeFacts pledge, List<Attention> all) {
        return all.stream()
                .filter(each -> each.pledge().equals(pledge.id().value()))
                .flatMap(each -> each.items().stream())
                .toList();
    }
}
