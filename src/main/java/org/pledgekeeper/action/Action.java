package org.pledgekeeper.action;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pledgekeeper.account.UserId;
import org.pledgekeeper.action.standing.Hidden;
import org.pledgekeeper.action.standing.Reviewed;
import org.pledgekeeper.action.standing.Written;
import org.pledgekeeper.action.state.Judgement;
import org.pledgekeeper.action.state.RecordState;
import org.pledgekeeper.platform.Refusal;
import org.pledgekeeper.pledge.PledgeId;
import org.pledgekeeper.values.TimeOrderedId;

/**
 * Something done, planned or prevented. Its reference is A and a number that is never given out
 * again. A verified action is not changed: a draft that revises it, itself without a number, waits
 * until it is verified and then takes its place (rule 17).
 */
@Entity
@Table(name = "action")
class Action {

    @Id private UUID id;

    @Column(name = "pledge_id")
    private UUID pledgeId;

    private @Nullable Integer number;

    @Column(name = "revises_id")
    private @Nullable UUID revisesId;

    @Embedded private Statement statement;
    @Embedded private Reviewed reviewed = Reviewed.DRAFT;

    @Column(name = "submission_key")
    private @Nullable UUID submissionKey;

    @Embedded private Written written;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Embedded private @Nullable Hidden hidden;

    @Version private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected Action() {}

    private Action(UUID pledge, Statement statement, UserId writer, Instant now) {
        this.id = TimeOrderedId.next();
        this.pledgeId = pledge;
        this.statement = statement;
        this.written = new Written(writer.value(), now);
        this.changedAt = now;
    }

    static Action logged(
            PledgeId pledge,
            int number,
            Statement statement,
            @Nullable UUID submissionKey,
            UserId writer,
            Instant now) {
        var action = new Action(pledge.value(), statement, writer, now);
        action.number = number;
        action.submissionKey = submissionKey;
        return action;
    }

    /** A draft that revises this verified action. */
    Action revision(UserId writer, Instant now) {
        if (!verified()) {
            throw new IllegalStateException("only a verified action is revised by a draft");
        }
        var draft = new Action(pledgeId, statement.copy(), writer, now);
        draft.revisesId = id;
        return draft;
    }

    /** The revision was verified: from now on this action says what the revision says. */
    void replaceWith(Action revision, Instant now) {
        if (!revision.revises(this) || !revision.verified()) {
            throw new IllegalStateException("only its verified revision replaces an action");
        }
        this.statement.replaceWith(revision.statement);
        this.reviewed = revision.reviewed;
        this.changedAt = now;
    }

    /**
     * Says something else about an action that nobody verified yet.
     *
     * @throws Refusal when it breaks a rule
     */
    void rewrite(LogAction told, Links.Ties ties, LocalDate today, Instant now) {
        if (verified()) {
            throw new IllegalStateException("a verified action is not changed");
        }
        this.statement.rewrite(told, ties, today);
        this.changedAt = now;
    }

    /** Something was added to what is said of it. */
    void extended(Instant now) {
        this.changedAt = now;
    }

    /** Refuses a status to which no way leads from the one that was verified. */
    void requireReachableFrom(Action verified) {
        if (!verified.statement.status().mayBecome(statement.status())) {
            throw new Refusal("action.no-way", "status");
        }
    }

    void submit(UserId by, Instant now) {
        this.reviewed = reviewed.submitted(by);
        this.changedAt = now;
    }

    void verify(UserId by, boolean alone, Instant now) {
        if (!statement.connections().linked()) {
            throw new Refusal("action.link-needed", null);
        }
        this.reviewed = reviewed.verified(by, alone, now);
        this.changedAt = now;
    }

    void returnWith(String reason, Instant now) {
        this.reviewed = reviewed.returned(reason);
        this.changedAt = now;
    }

    void judge(Judgement decided) {
        this.statement.judge(decided);
        this.changedAt = decided.at();
    }

    /** Out of sight, or, with nothing, back again. */
    void hide(@Nullable Hidden hiding) {
        this.hidden = hiding;
    }

    @Nullable Hidden hidden() {
        return hidden;
    }

    UUID id() {
        return id;
    }

    String reference() {
        return "A" + number;
    }

    /** Names exactly this state of this record, so that a form can tell what its writer saw. */
    String stamp() {
        return id + "v" + version;
    }

    Statement statement() {
        return statement;
    }

    boolean verified() {
        return reviewed.state() == RecordState.VERIFIED;
    }

    boolean revises(Action verified) {
        return verified.id.equals(revisesId);
    }

    boolean writtenBy(UserId person) {
        return written.by().equals(person.value());
    }

    boolean isIn(PledgeId pledge) {
        return pledgeId.equals(pledge.value());
    }
}
