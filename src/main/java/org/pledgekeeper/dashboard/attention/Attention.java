package org.pledgekeeper.dashboard.attention;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * How much of a pledge waits for somebody.
 *
 * @param waiting actions submitted and not yet verified
 * @param outcomeNeeded planned actions that lie wholly in the past (rule 7)
 * @param unproven actions done or going on without any evidence
 * @param gaps commitments without any action
 * @param due periods whose report is due and not yet approved
 */
public record Attention(
        UUID pledge, long waiting, long outcomeNeeded, long unproven, long gaps, long due) {

    /**
     * One thing that needs attention.
     *
     * @param key of the sentence; takes the number
     * @param place where it can be settled, below the address of the pledge
     */
    public record Item(String key, long count, String place) {}

    /** Most pressing first; only what there is. */
    public List<Item> items() {
        return Stream.of(
                        new Item("dashboard.due", due, "/reports"),
                        new Item(
                                "dashboard.outcome-needed",
                                outcomeNeeded,
                                "/actions?status=PLANNED"),
                        new Item("dashboard.waiting", waiting, "/actions?state=SUBMITTED"),
                        new Item("dashboard.gaps", gaps, "/plan"),
                        new Item("dashboard.unproven", unproven, "/actions?evidence=none"))
                .filter(each -> each.count() > 0)
                .toList();
    }
}
