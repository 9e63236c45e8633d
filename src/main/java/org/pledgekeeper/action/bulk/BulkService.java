package org.pledgekeeper.action.bulk;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.pledgekeeper.account.Permission;
import org.pledgekeeper.action.ActionService;
import org.pledgekeeper.action.page.ActionView;
import org.pledgekeeper.action.page.ActionViewQuery;
import org.pledgekeeper.action.undo.UndoOffers;
import org.pledgekeeper.action.undo.Undoing;
import org.pledgekeeper.platform.NotFound;
import org.pledgekeeper.platform.Refusal;
import org.pledgekeeper.pledge.PledgeDirectory;
import org.pledgekeeper.pledge.PledgeFacts;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Changes many actions at once: all that were previewed, or none; and takes it back. */
@Service
class BulkService implements Undoing {

    static final int MOST = 500;
    private static final String KIND = "bulk";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final ActionService editing;
    private final ActionViewQuery views;
    private final UndoOffers undo;
    private final PledgeDirectory pledges;
    private final EntityManager written;

    BulkService(
            ActionService editing,
            ActionViewQuery views,
            UndoOffers undo,
            PledgeDirectory pledges,
            EntityManager written) {
        this.editing = editing;
        this.views = views;
        this.undo = undo;
        this.pledges = pledges;
        this.written = written;
    }

    /**
     * @param seen what was previewed: stamps by reference
     * @return names the offer to take it back
     * @throws Refusal when one of them refuses, or nothing is left to do: then nothing is changed
     * @throws org.springframework.orm.ObjectOptimisticLockingFailureException when one of them
     *     changed since the preview (rule 17)
     */
    @Transactional
    UUID apply(String code, BulkChange change, Map<String, String> seen) {
        var pledge = pledges.require(code, Permission.LOG);
        if (seen.isEmpty() || seen.size() > MOST || change.none()) {
            throw new Refusal("bulk.nothing-chosen", null);
        }
        var before = new ArrayList<ActionView>();
        for (var each : seen.entrySet()) {
            var action = open(pledge, each.getKey());
            before.add(action);
            editing.edit(code, each.getKey(), each.getValue(), change.of(action.told()));
        }
        written.flush();
        var touched = before.stream().map(action -> touched(pledge, action)).toList();
        return undo.offer(KIND, JSON.writeValueAsString(new Before.All(code, touched)));
    }

    private Before touched(PledgeFacts pledge, ActionView before) {
        var facts = before.facts();
        var after = open(pledge, facts.reference()).facts();
        boolean drafted = after.revision() && !facts.revision();
        return Before.of(facts.reference(), after.stamp(), drafted, before.told());
    }

    @Override
    public String kind() {
        return KIND;
    }

    /** All of them, or none: those that went on since are named. */
    @Override
    @Transactional
    public String takeBack(String what) {
        var all = JSON.readValue(what, Before.All.class);
        var pledge = pledges.require(all.pledge(), Permission.LOG);
        var changed =
                all.actions().stream()
                        .filter(
                                each ->
                                        !open(pledge, each.reference())
                                                .facts()
                                                .stamp()
                                                .equals(each.after()))
                        .map(Before::reference)
                        .toList();
        if (!changed.isEmpty()) {
            throw new Refusal("bulk.went-on", null, String.join(", ", changed));
        }
        all.actions().forEach(each -> takeBack(pledge, each));
        return "/pledges/" + pledge.code() + "/actions";
    }

    private void takeBack(PledgeFacts pledge, Before before) {
        if (before.drafted()) {
            editing.giveUpRevision(pledge.code(), before.reference(), before.after());
        } else {
            var now = open(pledge, before.reference()).told();
            editing.edit(pledge.code(), before.reference(), before.after(), before.again(now));
        }
    }

    private ActionView open(PledgeFacts pledge, String reference) {
        return views.open(pledge.id(), reference, pledges.person())
                .orElseThrow(() -> new NotFound("action " + reference));
    }

    /** What the page of the list chose from. */
    static List<String> within(List<String> references) {
        if (references.size() > MOST) {
            throw new Refusal("bulk.too-many", null, MOST);
        }
        return references;
    }
}
