package org.pledgekeeper.indicator.observation;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.jspecify.annotations.Nullable;
import org.pledgekeeper.account.UserId;
import org.pledgekeeper.indicator.measurement.Measurement;
import org.pledgekeeper.indicator.measurement.ValueState;
import org.pledgekeeper.indicator.observation.Entered.Review;
import org.pledgekeeper.platform.Refusal;
import org.pledgekeeper.platform.database.LocalisedTextColumn;
import org.pledgekeeper.values.LocalisedText;
import org.pledgekeeper.values.TimeOrderedId;

/**
 * What people say about one indicator in one reporting period. The value that the rule gave at that
 * moment and its ledger are kept beside every judgement, so that one sees later what it rested on.
 */
@Entity
@Table(name = "observation")
class Observation {

    @Id private UUID id;

    @Column(name = "indicator_id")
    private UUID indicator;

    @Column(name = "period_id")
    private UUID period;

    /** Number of the definition that held when it was recorded. */
    private int definition;

    @Enumerated(EnumType.STRING)
    private ValueState state = ValueState.NO_DATA;

    private @Nullable Integer computed;

    @Column(name = "override")
    private @Nullable Integer override;

    @Column(name = "override_reason", columnDefinition = "jsonb")
    @ColumnTransformer(write = "?::jsonb")
    @Convert(converter = LocalisedTextColumn.class)
    private @Nullable LocalisedText overrideReason;

    private @Nullable Integer level;

    @Column(name = "level_reasons", columnDefinition = "jsonb")
    @ColumnTransformer(write = "?::jsonb")
    @Convert(converter = LocalisedTextColumn.class)
    private @Nullable LocalisedText levelReasons;

    @Column(name = "assessed_by")
    private @Nullable UUID assessedBy;

    @Column(name = "confirmed_by")
    private @Nullable UUID confirmedBy;

    @Column(columnDefinition = "jsonb")
    @ColumnTransformer(write = "?::jsonb")
    @Convert(converter = LocalisedTextColumn.class)
    private @Nullable LocalisedText narrative;

    @Column(columnDefinition = "jsonb")
    @ColumnTransformer(write = "?::jsonb")
    private @Nullable String ledger;

    @Embedded private Entered entered = Entered.NOTHING;

    @Column(name = "changed_by")
    private UUID changedBy;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Version private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected Observation() {}

    Observation(UUID indicator, UUID period, UserId by, Instant now) {
        this.id = TimeOrderedId.next();
        this.indicator = indicator;
        this.period = period;
        this.changedBy = by.value();
        this.changedAt = now;
    }

    UUID id() {
        return id;
    }

    boolean entered() {
        return entered.given();
    }

    int version() {
        return version == null ? Measurement.NOTHING_RECORDED : version;
    }

    /** Keeps what the rule gives now, and every action that it looked at. */
    void witness(Witnessed seen, UserId by, Instant now) {
        definition = seen.definition();
        computed = seen.computed();
        ledger = seen.ledger();
        state = stateOf(seen);
        changedBy = by.value();
        changedAt = now;
    }

    /** What a person recorded stands, whatever the rule gives. */
    private ValueState stateOf(Witnessed seen) {
        if (entered.given() || level != null) {
            return entered.given() ? state : ValueState.VALUE;
        }
        if (override == null) {
            return seen.state();
        }
        return override == 0 ? ValueState.ZERO : ValueState.VALUE;
    }

    void tell(@Nullable LocalisedText story) {
        narrative = story;
    }

    /**
     * Records a value, or why there is none; it waits for somebody else's word. A level and another
     * value than the computed one do not stand beside it (rule 11).
     */
    void enter(RecordValue asked, UserId by, Instant now) {
        narrative = asked.narrative();
        if (asked.applies()) {
            applyAgain();
            return;
        }
        withdrawOverride();
        level = null;
        levelReasons = null;
        assessedBy = confirmedBy = null;
        state = asked.state();
        entered = Entered.of(asked, by, now);
    }

    /** A second person's word on what was recorded; gives that back, in no language. */
    String review(Review verdict, UserId by) {
        entered = entered.reviewed(verdict, by);
        confirmedBy = verdict == Review.CONFIRMED ? by.value() : null;
        return entered.plain(state);
    }

    /** Nothing that a person recorded stands in the way of the rule, or of a judgement. */
    private void applyAgain() {
        confirmedBy = entered.given() ? null : confirmedBy;
        entered = Entered.NOTHING;
    }

    /** The computed value stays beside it. */
    void override(int value, LocalisedText reason) {
        applyAgain();
        override = value;
        overrideReason = reason;
    }

    /** The computed value stands again. */
    void withdrawOverride() {
        override = null;
        overrideReason = null;
    }

    /** A new judgement waits for a new confirmation. */
    void assess(int chosen, LocalisedText reasons, UserId by) {
        entered = Entered.NOTHING;
        level = chosen;
        levelReasons = reasons;
        assessedBy = by.value();
        confirmedBy = null;
    }

    /** Refused when nobody assessed, or the same person did (rule 12). */
    void confirm(UserId by) {
        if (level == null) {
            throw new Refusal("indicator.nothing-to-confirm", null);
        }
        if (by.value().equals(assessedBy)) {
            throw new Refusal("indicator.confirm-own", null);
        }
        confirmedBy = by.value();
    }
}
