package org.pledgekeeper.report;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.pledgekeeper.account.UserId;
import org.pledgekeeper.platform.Refusal;
import org.pledgekeeper.platform.database.LocalisedTextColumn;
import org.pledgekeeper.pledge.PledgeId;
import org.pledgekeeper.values.LocalisedText;
import org.pledgekeeper.values.TimeOrderedId;

/**
 * A report on a period of a pledge. Facts are not kept here: they are assembled whenever it is
 * read, until an approval freezes them in a snapshot. Its states are those of {@code
 * docs/domain.md}.
 */
@Entity
@Table(name = "report")
class Report {

    enum State {
        DRAFT,
        IN_REVIEW,
        RETURNED,
        APPROVED,
        PUBLISHED,
        AMENDING;

        /** States in which its words may still change. */
        static final Set<State> OPEN = EnumSet.of(DRAFT, RETURNED, AMENDING);

        /** States in which its newest snapshot is what the organisation stands by. */
        static final Set<State> FROZEN = EnumSet.of(APPROVED, PUBLISHED);
    }

    @Id private UUID id;

    @Column(name = "pledge_id")
    private UUID pledgeId;

    private int number;

    @Column(name = "period_id")
    private UUID periodId;

    @Convert(converter = LocalisedTextColumn.class)
    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable LocalisedText introduction;

    @Enumerated(EnumType.STRING)
    private Audience audience;

    @Enumerated(EnumType.STRING)
    private State state = State.DRAFT;

    @Column(name = "submitted_by")
    private @Nullable UUID submittedBy;

    @Column(name = "approved_by")
    private @Nullable UUID approvedBy;

    @Column(name = "published_at")
    private @Nullable Instant publishedAt;

    @Column(name = "published_snapshot")
    private @Nullable Integer publishedSnapshot;

    @Column(name = "created_by")
    private UUID createdBy;

    @Column(name = "created_at")
    private Instant createdAt;

    @Version private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected Report() {}

    Report(PledgeId pledge, int number, UUID period, Audience audience, UserId by, Instant now) {
        this.id = TimeOrderedId.next();
        this.pledgeId = pledge.value();
        this.number = number;
        this.periodId = period;
        this.audience = audience;
        this.createdBy = by.value();
        this.createdAt = now;
    }

    UUID id() {
        return id;
    }

    int number() {
        return number;
    }

    UUID period() {
        return periodId;
    }

    Audience audience() {
        return audience;
    }

    /** Null where nobody wrote one. */
    @Nullable Integer introductionVersion() {
        return introduction == null ? null : version;
    }

    /** Whoever submitted it last; asked only of a report that was. */
    UserId submitter() {
        if (submittedBy == null) {
            throw new IllegalStateException("nobody submitted report " + number);
        }
        return new UserId(submittedBy);
    }

    void introduce(@Nullable LocalisedText text) {
        requireOpen();
        introduction = text;
    }

    void address(Audience other) {
        requireOpen();
        audience = other;
    }

    void requireOpen() {
        require(State.OPEN.contains(state), "report.not-open");
    }

    void submit(UserId by) {
        requireOpen();
        submittedBy = by.value();
        state = State.IN_REVIEW;
    }

    void returnToWriters() {
        require(state == State.IN_REVIEW, "report.not-in-review");
        state = State.RETURNED;
    }

    /**
     * Rule 12: whoever submits does not approve.
     *
     * @param onlyManager the organisation lets its only manager do both
     */
    void approve(UserId by, boolean onlyManager) {
        require(state == State.IN_REVIEW, "report.not-in-review");
        require(onlyManager || !by.value().equals(submittedBy), "report.own-submission");
        approvedBy = by.value();
        state = State.APPROVED;
    }

    /** Rule 15: only a report that was made for everybody goes to everybody. */
    void publish(int snapshot, Instant now) {
        require(state == State.APPROVED, "report.not-approved");
        require(audience == Audience.PUBLIC, "report.not-for-everybody");
        publishedSnapshot = snapshot;
        publishedAt = now;
        state = State.PUBLISHED;
    }

    /** What was published stays public until the amendment is. */
    void amend() {
        require(State.FROZEN.contains(state), "report.not-approved");
        state = State.AMENDING;
    }

    private static void require(boolean fits, String otherwise) {
        if (!fits) {
            throw new Refusal(otherwise, null);
        }
    }
}
