package org.pledgekeeper.pledge.keeping;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Map;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.pledgekeeper.platform.database.LocalisedTextColumn;
import org.pledgekeeper.pledge.CommitmentId;
import org.pledgekeeper.pledge.PledgeId;
import org.pledgekeeper.values.LocalisedText;
import org.pledgekeeper.values.TimeOrderedId;

/** A numbered item of the action plan. Its status is a person's judgement with a reason. */
@Entity
@Table(name = "commitment")
class Commitment {

    enum Status {
        NOT_STARTED,
        PLANNED,
        IN_PROGRESS,
        FULFILLED,
        HINDERED,
        DISCONTINUED
    }

    @EmbeddedId private CommitmentId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "pledge_id"))
    private PledgeId pledge;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "parent_id"))
    private @Nullable CommitmentId parent;

    private String code;
    private int position;

    @Convert(converter = LocalisedTextColumn.class)
    @JdbcTypeCode(SqlTypes.JSON)
    private LocalisedText text;

    @Enumerated(EnumType.STRING)
    private @Nullable Status status;

    @Convert(converter = LocalisedTextColumn.class)
    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "status_reason")
    private @Nullable LocalisedText statusReason;

    @Version private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected Commitment() {}

    Commitment(PledgeId pledge, @Nullable CommitmentId parent, int position, PlannedCommitment as) {
        this.id = new CommitmentId(TimeOrderedId.next());
        this.pledge = pledge;
        this.code = as.code();
        this.text = as.text();
        this.parent = parent;
        this.position = position;
    }

    CommitmentId id() {
        return id;
    }

    String code() {
        return code;
    }

    PlannedCommitment planned(Map<CommitmentId, String> codes) {
        return new PlannedCommitment(id, code, parent == null ? null : codes.get(parent), text);
    }

    void place(@Nullable CommitmentId parent, int position, PlannedCommitment as) {
        this.parent = parent;
        this.position = position;
        this.code = as.code();
        this.text = as.text();
    }

    void judge(Status status, LocalisedText reason) {
        this.status = status;
        this.statusReason = reason;
    }
}
