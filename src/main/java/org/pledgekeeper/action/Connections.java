package org.pledgekeeper.action;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pledgekeeper.action.merged.Aspect;

/**
 * What an action is connected with: the commitments and indicators that it helps, what shows it,
 * who took part, how many of what, the series that it belongs to and the action that it is a part
 * of.
 */
@Embeddable
class Connections {

    @Column(name = "series_id")
    private @Nullable UUID seriesId;

    @Column(name = "part_of_id")
    private @Nullable UUID partOfId;

    @ElementCollection
    @CollectionTable(name = "action_commitment", joinColumns = @JoinColumn(name = "action_id"))
    @MapKeyColumn(name = "commitment_id")
    private Map<UUID, Links.ToCommitment> commitments = new HashMap<>();

    @ElementCollection
    @CollectionTable(name = "action_indicator", joinColumns = @JoinColumn(name = "action_id"))
    @MapKeyColumn(name = "indicator_id")
    private Map<UUID, Links.ToIndicator> indicators = new HashMap<>();

    @ElementCollection
    @CollectionTable(name = "action_evidence", joinColumns = @JoinColumn(name = "action_id"))
    @MapKeyColumn(name = "evidence_id")
    @Column(name = "position")
    private Map<UUID, Integer> evidence = new HashMap<>();

    @ElementCollection
    @CollectionTable(name = "action_partner", joinColumns = @JoinColumn(name = "action_id"))
    @OrderColumn(name = "position")
    private List<Links.WithPartner> partners = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "action_quantity", joinColumns = @JoinColumn(name = "action_id"))
    @OrderColumn(name = "position")
    private List<Links.Amount> quantities = new ArrayList<>();

    protected Connections() {}

    void replaceWith(Connections other) {
        this.seriesId = other.seriesId;
        this.partOfId = other.partOfId;
        replace(commitments, other.commitments);
        replace(indicators, other.indicators);
        replace(evidence, other.evidence);
        replace(partners, List.copyOf(other.partners));
        replace(quantities, List.copyOf(other.quantities));
    }

    void replaceWith(LogAction told, Links.Ties ties) {
        this.seriesId = ties.series();
        this.partOfId = ties.partOf();
        replace(commitments, Links.commitments(told));
        replace(indicators, Links.indicators(told));
        replace(evidence, ties.evidence());
        replace(partners, told.partners().stream().map(Links.WithPartner::of).toList());
        replace(quantities, told.quantities().stream().map(Links.Amount::of).toList());
    }

    /**
     * Says that it helps one more commitment; whoever stated it before is not overruled.
     *
     * @return whether that is news
     */
    boolean helpCommitment(LogAction.Link link) {
        var known = commitments.get(link.id());
        if (known != null && known.origin() != LogAction.Origin.INFERRED) {
            return false;
        }
        int position = known == null ? lastPosition() + 1 : known.position();
        commitments.put(link.id(), new Links.ToCommitment(position, link.origin(), link.note()));
        return true;
    }

    private int lastPosition() {
        return commitments.values().stream()
                .mapToInt(Links.ToCommitment::position)
                .max()
                .orElse(-1);
    }

    /** The same of an indicator. */
    boolean helpIndicator(LogAction.Link link) {
        var known = indicators.get(link.id());
        if (known != null && known.origin() != LogAction.Origin.INFERRED) {
            return false;
        }
        indicators.put(link.id(), new Links.ToIndicator(link.origin(), link.note()));
        return true;
    }

    /**
     * Puts it into a series, unless it is in one.
     *
     * @return whether that is news
     */
    boolean join(UUID series) {
        if (seriesId != null) {
            return false;
        }
        this.seriesId = series;
        return true;
    }

    /** Everything that the other is connected with besides; series and whole only where taken. */
    void unite(Connections other, Set<Aspect> taken) {
        this.seriesId = taken.contains(Aspect.SERIES) ? other.seriesId : seriesId;
        this.partOfId = taken.contains(Aspect.PART_OF) ? other.partOfId : partOfId;
        int next = lastPosition() + 1;
        other.commitments.forEach(
                (id, link) ->
                        commitments.merge(id, link.after(next), Links.ToCommitment::strengthened));
        other.indicators.forEach(
                (id, link) -> indicators.merge(id, link, Links.ToIndicator::strengthened));
        int proofs = evidence.size();
        other.evidence.forEach((id, position) -> evidence.putIfAbsent(id, proofs + position));
        other.partners.stream().filter(each -> !partners.contains(each)).forEach(partners::add);
        other.quantities.stream()
                .filter(each -> !quantities.contains(each))
                .forEach(quantities::add);
    }

    void partOf(@Nullable UUID whole) {
        this.partOfId = whole;
    }

    /** Rests on more proofs, or on fewer. */
    void prove(Collection<UUID> more, Collection<UUID> less) {
        evidence.keySet().removeAll(less);
        more.forEach(proof -> evidence.putIfAbsent(proof, evidence.size()));
    }

    Set<UUID> proofs() {
        return Set.copyOf(evidence.keySet());
    }

    /** Rule 2. */
    boolean linked() {
        return !commitments.isEmpty() || !indicators.isEmpty();
    }

    @Nullable UUID partOfId() {
        return partOfId;
    }

    private static <K, V> void replace(Map<K, V> kept, Map<K, V> told) {
        kept.keySet().retainAll(told.keySet());
        kept.putAll(told);
    }

    private static <T> void replace(List<T> kept, List<T> told) {
        if (!kept.equals(told)) {
            kept.clear();
            kept.addAll(told);
        }
    }
}
