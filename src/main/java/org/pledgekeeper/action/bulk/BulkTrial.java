package org.pledgekeeper.action.bulk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pledgekeeper.action.ActionService;
import org.pledgekeeper.action.LogAction;
import org.pledgekeeper.action.page.ActionView;
import org.pledgekeeper.action.page.ActionViewQuery;
import org.pledgekeeper.platform.Refusal;
import org.pledgekeeper.pledge.CommitmentFacts;
import org.pledgekeeper.pledge.PledgeDirectory;
import org.pledgekeeper.pledge.PledgeFacts;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Tries a change on each action in a transaction that is rolled back: whatever would refuse the
 * edit refuses the trial, in the same words.
 */
@Component
class BulkTrial {

    private final ActionViewQuery views;
    private final ActionService editing;
    private final PledgeDirectory pledges;
    private final TransactionTemplate trial;

    BulkTrial(
            ActionViewQuery views,
            ActionService editing,
            PledgeDirectory pledges,
            PlatformTransactionManager transactions) {
        this.views = views;
        this.editing = editing;
        this.pledges = pledges;
        this.trial = new TransactionTemplate(transactions);
        trial.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** In the order of the references; what the person cannot see is not there. */
    List<BulkLine> of(PledgeFacts pledge, List<String> references, BulkChange change) {
        var commitments = pledges.commitments(pledge.id());
        var person = pledges.person();
        return references.stream()
                .map(reference -> views.open(pledge.id(), reference, person))
                .flatMap(Optional::stream)
                .map(action -> line(pledge, action, change, commitments))
                .toList();
    }

    private BulkLine line(
            PledgeFacts pledge,
            ActionView action,
            BulkChange change,
            List<CommitmentFacts> commitments) {
        var facts = action.facts();
        var before = action.told();
        var turns = turns(before, change.of(before), commitments);
        return new BulkLine(
                facts.reference(),
                facts.title(),
                facts.stamp(),
                facts.recordState().equals("VERIFIED"),
                turns,
                turns.isEmpty() ? null : refusal(pledge, facts, change.of(before)));
    }

    private @Nullable Refusal refusal(
            PledgeFacts pledge, ActionView.Facts facts, LogAction changed) {
        try {
            trial.executeWithoutResult(
                    outcome -> {
                        outcome.setRollbackOnly();
                        editing.edit(pledge.code(), facts.reference(), facts.stamp(), changed);
                    });
            return null;
        } catch (Refusal refused) {
            return refused;
        } catch (AccessDeniedException others) {
            return new Refusal("bulk.not-yours", null);
        }
    }

    private static List<BulkLine.Turn> turns(
            LogAction before, LogAction after, List<CommitmentFacts> commitments) {
        var turns = new ArrayList<BulkLine.Turn>();
        if (before.status() != after.status()) {
            turns.add(
                    turn("action.status", "status." + before.status(), "status." + after.status()));
        }
        if (before.type() != after.type()) {
            turns.add(
                    turn(
                            "action.type",
                            "type." + (before.type() == null ? "NOT_STATED" : before.type()),
                            "type." + after.type()));
        }
        if (before.visibility() != after.visibility()) {
            turns.add(
                    turn(
                            "action.visibility",
                            "visibility." + before.visibility(),
                            "visibility." + after.visibility()));
        }
        for (var commitment : commitments) {
            boolean helped = helps(before, commitment.id());
            if (helped != helps(after, commitment.id())) {
                turns.add(
                        new BulkLine.Turn(
                                helped ? "bulk.removed" : "bulk.added",
                                null,
                                null,
                                commitment.code()));
            }
        }
        return turns;
    }

    private static BulkLine.Turn turn(String label, String before, String after) {
        return new BulkLine.Turn(label, before, after, null);
    }

    private static boolean helps(LogAction action, UUID commitment) {
        return action.commitments().stream().anyMatch(link -> link.id().equals(commitment));
    }
}
