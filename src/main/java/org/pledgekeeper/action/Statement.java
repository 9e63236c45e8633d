package org.pledgekeeper.action;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OrderColumn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pledgekeeper.action.state.ActionStatus;
import org.pledgekeeper.platform.Refusal;
import org.pledgekeeper.values.Visibility;

/**
 * What is said about an action: all that whoever verifies it vouches for, and all that a revision
 * replaces.
 */
@Embeddable
class Statement {

    @Embedded private Telling telling;
    @Embedded private Timing timing;
    @Embedded private Standing standing;
    @Embedded private @Nullable Judgement judgement;

    @Column(name = "series_id")
    private @Nullable UUID seriesId;

    @Column(name = "part_of_id")
    private @Nullable UUID partOfId;

    private boolean countable;

    @Enumerated(EnumType.STRING)
    private Visibility visibility;

    private boolean late;

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

    @SuppressWarnings("NullAway.Init")
    protected Statement() {}

    /**
     * The first statement about an action.
     *
     * @throws Refusal when it breaks a rule
     */
    Statement(LogAction told, Links.Ties ties, LocalDate today) {
        this.timing = Timing.at(told.when());
        this.standing = Standing.of(told.status(), told.reason());
        this.telling = Telling.of(told);
        this.visibility = told.visibility();
        keep(told, ties, today);
    }

    /** The same statement, for a draft that may come to differ from it. */
    Statement copy() {
        var copy = new Statement();
        copy.replaceWith(this);
        return copy;
    }

    void replaceWith(Statement other) {
        this.telling = other.telling;
        this.timing = other.timing;
        this.standing = other.standing;
        this.judgement = other.judgement;
        this.seriesId = other.seriesId;
        this.partOfId = other.partOfId;
        this.countable = other.countable;
        this.visibility = other.visibility;
        this.late = other.late;
        replace(commitments, other.commitments);
        replace(indicators, other.indicators);
        replace(evidence, other.evidence);
        replace(partners, List.copyOf(other.partners));
        replace(quantities, List.copyOf(other.quantities));
    }

    /**
     * Another statement in place of this one. A date that changes voids what was judged about it;
     * the date of a postponed plan is kept beside the new one.
     *
     * @throws Refusal when it breaks a rule; this statement must then be thrown away
     */
    void rewrite(LogAction told, Links.Ties ties, LocalDate today) {
        var before = standing.status();
        if (!told.when().equals(timing.when())) {
            boolean postponed =
                    before == ActionStatus.POSTPONED || told.status() == ActionStatus.POSTPONED;
            this.timing = postponed ? timing.movedTo(told.when()) : timing.correctedTo(told.when());
            this.judgement = null;
        }
        this.standing = Standing.of(told.status(), told.reason());
        this.telling = Telling.of(told);
        this.visibility = told.visibility();
        keep(told, ties, today);
    }

    private void keep(LogAction told, Links.Ties ties, LocalDate today) {
        if (told.commitments().isEmpty() && told.indicators().isEmpty()) {
            throw new Refusal("action.link-needed", "commitments");
        }
        if (told.status() == ActionStatus.COMPLETED && timing.whollyAfter(today)) {
            throw new Refusal("action.completed-in-future", "when.startYear");
        }
        this.seriesId = ties.series();
        this.partOfId = ties.partOf();
        this.late = ties.late();
        this.countable = told.countable();
        replace(commitments, Links.commitments(told));
        replace(indicators, Links.indicators(told));
        replace(evidence, ties.evidence());
        replace(partners, told.partners().stream().map(Links.WithPartner::of).toList());
        replace(quantities, told.quantities().stream().map(Links.Amount::of).toList());
    }

    void judge(Judgement decided) {
        this.judgement = decided;
    }

    /** Rule 2. */
    Set<UUID> proofs() {
        return Set.copyOf(evidence.keySet());
    }

    boolean linked() {
        return !commitments.isEmpty() || !indicators.isEmpty();
    }

    Timing timing() {
        return timing;
    }

    ActionStatus status() {
        return standing.status();
    }

    Visibility visibility() {
        return visibility;
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
