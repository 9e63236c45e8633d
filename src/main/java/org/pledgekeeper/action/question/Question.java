package org.pledgekeeper.action.question;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.pledgekeeper.account.UserId;
import org.pledgekeeper.platform.Refusal;
import org.pledgekeeper.values.TimeOrderedId;

/** One question that is asked by a link. It is answered once, while the link is good. */
@Entity
@Table(name = "action_question")
class Question {

    static final Duration VALID = Duration.ofDays(14);

    /** Whoever clicks twice has answered once, and is told so. */
    private static final Duration DOUBLE_CLICK = Duration.ofMinutes(1);

    @Id private UUID id;

    @Column(name = "action_id")
    private UUID actionId;

    @Enumerated(EnumType.STRING)
    private Asked asked;

    private @Nullable String wording;
    private @Nullable String note;
    private String language;
    private boolean titled;
    private boolean restricted;

    @Column(name = "form_key")
    private UUID formKey;

    @Column(name = "token_hash")
    private String tokenHash;

    @Column(name = "asked_by")
    private UUID askedBy;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "revoked_at")
    private @Nullable Instant revokedAt;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable String answer;

    @Column(name = "answered_by")
    private @Nullable String answeredBy;

    @Column(name = "answered_at")
    private @Nullable Instant answeredAt;

    private @Nullable String outcome;

    @Column(name = "settled_by")
    private @Nullable UUID settledBy;

    @Column(name = "settled_at")
    private @Nullable Instant settledAt;

    @Version private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected Question() {}

    Question(UUID action, boolean restricted, AskFact ask, UserId by, String digest, Instant now) {
        this.id = TimeOrderedId.next();
        this.actionId = action;
        this.restricted = restricted;
        this.asked = ask.asked();
        this.wording = ask.wording();
        this.note = ask.note();
        this.language = ask.language().tag();
        this.titled = ask.titled();
        this.formKey = ask.key();
        this.askedBy = by.value();
        this.askedAt = now;
        this.tokenHash = digest;
        this.expiresAt = now.plus(VALID);
    }

    /** The same form sent again: its link takes the place of the one that was made before. */
    void linkAgain(String digest, UserId by) {
        if (!askedBy.equals(by.value()) || answer != null) {
            throw new Refusal("question.asked-before", null);
        }
        this.tokenHash = digest;
    }

    boolean answerable(Instant now) {
        return answer == null && revokedAt == null && now.isBefore(expiresAt);
    }

    /** Whether it was answered only a moment ago. */
    boolean hasJustHeard(Instant now) {
        return answeredAt != null && now.isBefore(answeredAt.plus(DOUBLE_CLICK));
    }

    void hear(String said, @Nullable String from, Instant now) {
        if (!answerable(now)) {
            throw new IllegalStateException("this question takes no answer");
        }
        this.answer = said;
        this.answeredBy = from;
        this.answeredAt = now;
    }

    void revoke(Instant now) {
        if (answer == null && revokedAt == null) {
            this.revokedAt = now;
        }
    }

    /**
     * @throws Refusal when there is no answer, or somebody settled it before
     */
    void settle(boolean taken, UserId by, Instant now) {
        if (answer == null || outcome != null) {
            throw new Refusal("question.settled-before", null);
        }
        this.outcome = taken ? "TAKEN" : "SET_ASIDE";
        this.settledBy = by.value();
        this.settledAt = now;
    }

    Asked asked() {
        return asked;
    }

    String language() {
        return language;
    }

    String answeredAs() {
        return answer == null ? "" : answer;
    }
}
