package org.pledgekeeper.indicator;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.jspecify.annotations.Nullable;
import org.pledgekeeper.indicator.rule.BeforePledge;
import org.pledgekeeper.indicator.rule.Counted;
import org.pledgekeeper.indicator.rule.DateRule;
import org.pledgekeeper.indicator.rule.Undated;
import org.pledgekeeper.platform.database.LocalisedTextColumn;
import org.pledgekeeper.pledge.PledgeId;
import org.pledgekeeper.values.LocalisedText;
import org.pledgekeeper.values.TimeOrderedId;

/**
 * What a pledge measures its progress by. Its kind never changes: values recorded under one kind
 * mean nothing under the other.
 */
@Entity
@Table(name = "indicator")
class Indicator {

    @EmbeddedId private IndicatorId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "pledge_id"))
    private PledgeId pledge;

    private String code;
    private int position;

    @Enumerated(EnumType.STRING)
    private IndicatorKind kind;

    @Column(columnDefinition = "jsonb")
    @ColumnTransformer(write = "?::jsonb")
    @Convert(converter = LocalisedTextColumn.class)
    private LocalisedText definition;

    @Column(name = "all_commitments")
    private boolean allCommitments;

    @Column(name = "accepted_types", columnDefinition = "text[]")
    private String[] acceptedTypes;

    @Column(name = "needs_evidence")
    private boolean needsEvidence;

    @Enumerated(EnumType.STRING)
    private Counted counts;

    @Column(name = "with_children")
    private boolean withChildren;

    @Column(name = "accepted_statuses", columnDefinition = "text[]")
    private String[] acceptedStatuses;

    @Enumerated(EnumType.STRING)
    @Column(name = "date_rule")
    private DateRule dates;

    @Enumerated(EnumType.STRING)
    @Column(name = "before_pledge")
    private BeforePledge beforePledge;

    @Enumerated(EnumType.STRING)
    private Undated undated;

    @ElementCollection
    @CollectionTable(
            name = "indicator_commitment",
            joinColumns = @JoinColumn(name = "indicator_id"))
    @Column(name = "commitment_id")
    private Set<UUID> commitments = new HashSet<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "indicator_level", joinColumns = @JoinColumn(name = "indicator_id"))
    @MapKeyColumn(name = "level")
    private Map<Integer, Level> levels = new HashMap<>();

    @Embedded private IndicatorTerms terms;

    /** Of the definition that holds now; every one that ever held is kept. */
    @Column(name = "definition_number")
    private int number;

    @Version private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected Indicator() {}

    Indicator(PledgeId pledge, int position, DefineIndicator asked, Set<UUID> commitments) {
        this.id = new IndicatorId(TimeOrderedId.next());
        this.pledge = pledge;
        this.position = position;
        this.kind = asked.kind();
        this.code = asked.code();
        this.number = 0;
        this.definition = asked.definition();
        this.terms = asked.terms();
        redefine(asked, commitments);
    }

    IndicatorId id() {
        return id;
    }

    int number() {
        return number;
    }

    int version() {
        return version == null ? 0 : version;
    }

    /** Everything but its kind; from now on another definition holds. */
    final void redefine(DefineIndicator asked, Set<UUID> speaksOf) {
        number++;
        code = asked.code();
        definition = asked.definition();
        var rule = asked.rule();
        counts = rule.counts();
        allCommitments = rule.allCommitments();
        withChildren = rule.withChildren();
        acceptedTypes = names(rule.acceptedTypes());
        acceptedStatuses = names(rule.acceptedStatuses());
        needsEvidence = rule.needsEvidence();
        dates = rule.dates();
        beforePledge = rule.beforePledge();
        undated = rule.undated();
        terms = asked.terms();
        commitments.clear();
        commitments.addAll(speaksOf);
        describe(asked.levels());
    }

    private static String[] names(Set<? extends Enum<?>> some) {
        return some.stream().map(Enum::name).sorted().toArray(String[]::new);
    }

    private void describe(List<LocalisedText> descriptors) {
        levels.keySet().removeIf(level -> level > descriptors.size());
        for (int i = 0; i < descriptors.size(); i++) {
            levels.put(i + 1, new Level(descriptors.get(i)));
        }
    }
}
