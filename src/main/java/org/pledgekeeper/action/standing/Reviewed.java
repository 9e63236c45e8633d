package org.pledgekeeper.action.standing;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pledgekeeper.account.UserId;
import org.pledgekeeper.action.state.RecordState;
import org.pledgekeeper.platform.Refusal;

/** Where the record of an action stands, and who brought it there. */
@Embeddable
public record Reviewed(
        @Enumerated(EnumType.STRING) @Column(name = "record_state") RecordState state,
        @Column(name = "returned_reason") @Nullable String returnedReason,
        @Column(name = "submitted_by") @Nullable UUID submittedBy,
        @Column(name = "verified_by") @Nullable UUID verifiedBy,
        @Column(name = "verified_at") @Nullable Instant verifiedAt) {

    public static final Reviewed DRAFT = new Reviewed(RecordState.DRAFT, null, null, null, null);

    /** Submitting twice is submitting once: the second click of an impatient finger. */
    public Reviewed submitted(UserId by) {
        if (state == RecordState.SUBMITTED) {
            return this;
        }
        if (state != RecordState.DRAFT && state != RecordState.RETURNED) {
            throw new Refusal("action.not-to-submit", null);
        }
        return new Reviewed(RecordState.SUBMITTED, null, by.value(), null, null);
    }

    /**
     * @param alone the only manager, whom the organisation lets verify what he or she submitted
     * @throws Refusal when the verifier is the submitter (rule 12)
     */
    public Reviewed verified(UserId by, boolean alone, Instant now) {
        requireSubmitted();
        if (by.value().equals(submittedBy) && !alone) {
            throw new Refusal("action.own-submission", null);
        }
        return new Reviewed(RecordState.VERIFIED, null, submittedBy, by.value(), now);
    }

    public Reviewed returned(String reason) {
        requireSubmitted();
        if (reason.isBlank()) {
            throw new Refusal("action.return-reason-needed", "reason");
        }
        return new Reviewed(RecordState.RETURNED, reason.strip(), submittedBy, null, null);
    }

    private void requireSubmitted() {
        if (state != RecordState.SUBMITTED) {
            throw new Refusal("action.not-submitted", null);
        }
    }
}
