package org.pledgekeeper.action;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pledgekeeper.action.series.SeriesDirectory;
import org.pledgekeeper.evidence.EvidenceService;
import org.pledgekeeper.platform.Refusal;
import org.pledgekeeper.pledge.CommitmentFacts;
import org.pledgekeeper.pledge.PeriodFacts;
import org.pledgekeeper.pledge.PledgeDirectory;
import org.pledgekeeper.pledge.PledgeFacts;
import org.pledgekeeper.values.Overlap;
import org.springframework.stereotype.Component;

/** Finds or makes what an action is tied to, all of it within its own pledge. */
@Component
class ActionTies {

    private final Actions actions;
    private final SeriesDirectory series;
    private final EvidenceService evidence;
    private final PledgeDirectory pledges;

    ActionTies(
            Actions actions,
            SeriesDirectory series,
            EvidenceService evidence,
            PledgeDirectory pledges) {
        this.actions = actions;
        this.series = series;
        this.evidence = evidence;
        this.pledges = pledges;
    }

    /**
     * @param action what is told again; null when it is told for the first time
     * @param attached its proofs until now; those that no form shows as links stay (rule 17)
     * @throws Refusal when something named is not in this pledge, or an action would be a part of
     *     itself
     */
    Links.Ties of(PledgeFacts pledge, @Nullable Action action, Set<UUID> attached, LogAction told) {
        requireWithin(pledge, told.commitments(), told.indicators());
        var title = told.series();
        return new Links.Ties(
                title == null ? null : series.findOrMake(pledge.id(), title),
                partOf(pledge, action, told.partOf()),
                proofs(pledge, attached, told),
                late(pledge, told));
    }

    /**
     * @throws Refusal when one of these is not in this pledge
     */
    void requireWithin(
            PledgeFacts pledge,
            List<LogAction.Link> toCommitments,
            List<LogAction.Link> toIndicators) {
        var commitments =
                pledges.commitments(pledge.id()).stream()
                        .map(CommitmentFacts::id)
                        .collect(Collectors.toSet());
        if (!toCommitments.stream().allMatch(link -> commitments.contains(link.id()))) {
            throw new Refusal("action.commitment-unknown", "commitments");
        }
        var indicators = new HashSet<>(actions.indicatorsOf(pledge.id().value()));
        if (!toIndicators.stream().allMatch(link -> indicators.contains(link.id()))) {
            throw new Refusal("action.indicator-unknown", "indicators");
        }
    }

    private @Nullable UUID partOf(
            PledgeFacts pledge, @Nullable Action action, @Nullable String reference) {
        if (reference == null) {
            return null;
        }
        var whole =
                actions.byReference(pledge.id(), reference)
                        .orElseThrow(
                                () -> new Refusal("action.part-of-unknown", "partOf", reference));
        for (var above = whole; action != null && above != null; above = wholeOf(above)) {
            if (above.id().equals(action.id())) {
                throw new Refusal("action.part-of-itself", "partOf", reference);
            }
        }
        return whole.id();
    }

    private @Nullable Action wholeOf(Action part) {
        var whole = part.statement().connections().partOfId();
        return whole == null ? null : actions.findById(whole).orElse(null);
    }

    private Map<UUID, Integer> proofs(PledgeFacts pledge, Set<UUID> attached, LogAction told) {
        var proofs = new LinkedHashMap<UUID, Integer>();
        for (var link : told.evidence()) {
            proofs.putIfAbsent(evidence.attach(pledge, link).value(), proofs.size());
        }
        evidence.untold(pledge, attached)
                .forEach(proof -> proofs.putIfAbsent(proof, proofs.size()));
        return proofs;
    }

    /**
     * @throws org.pledgekeeper.platform.NotFound when one is not there to be attached
     * @throws Refusal when the action would have too many
     */
    void requireProofs(PledgeFacts pledge, Set<UUID> has, Collection<UUID> more) {
        evidence.requireShown(pledge, more);
        var all = new HashSet<>(has);
        all.addAll(more);
        evidence.requireFew(all.size());
    }

    private boolean late(PledgeFacts pledge, LogAction told) {
        return pledges.periods(pledge.id()).stream()
                .filter(PeriodFacts::locked)
                .anyMatch(
                        period ->
                                told.when().overlap(period.startsOn(), period.endsOn())
                                        == Overlap.YES);
    }
}
