package org.pledgekeeper.action.comment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pledgekeeper.account.UserId;
import org.pledgekeeper.platform.Refusal;
import org.pledgekeeper.values.TimeOrderedId;

/** What somebody said. The comment that begins a thread is the one that is resolved. */
@Entity
@Table(name = "action_comment")
class Comment {

    /** Later, others have read it: one says more instead of something else. */
    static final Duration EDITABLE = Duration.ofMinutes(30);

    @Id private UUID id;

    @Column(name = "action_id")
    private UUID actionId;

    @Column(name = "thread_id")
    private @Nullable UUID threadId;

    private String language;
    private String body;

    @Column(name = "created_by")
    private UUID createdBy;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "edited_at")
    private @Nullable Instant editedAt;

    @Column(name = "hidden_by")
    private @Nullable UUID hiddenBy;

    @Column(name = "hidden_at")
    private @Nullable Instant hiddenAt;

    @Column(name = "resolved_by")
    private @Nullable UUID resolvedBy;

    @Column(name = "resolved_at")
    private @Nullable Instant resolvedAt;

    @Column(name = "submission_key")
    private @Nullable UUID submissionKey;

    @Version private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected Comment() {}

    private Comment(UUID action, @Nullable UUID thread, Remark said, UserId by, Instant now) {
        this.id = TimeOrderedId.next();
        this.actionId = action;
        this.threadId = thread;
        this.language = said.language().tag();
        this.body = said.text();
        this.submissionKey = said.key();
        this.createdBy = by.value();
        this.createdAt = now;
    }

    static Comment opening(UUID action, Remark said, UserId by, Instant now) {
        return new Comment(action, null, said, by, now);
    }

    /** One level only. It opens the thread again. */
    Comment reply(Remark said, UserId by, Instant now) {
        if (threadId != null) {
            throw new IllegalStateException("a thread has one level of replies");
        }
        reopen();
        return new Comment(actionId, id, said, by, now);
    }

    /**
     * Says it better, while it is fresh; the former words stay in the audit.
     *
     * @throws Refusal when it is somebody else's, hidden, or older than that
     */
    void edit(Remark said, UserId by, Instant now) {
        if (!writtenBy(by) || hiddenAt != null || now.isAfter(createdAt.plus(EDITABLE))) {
            throw new Refusal("comment.too-late-to-edit", "text", EDITABLE.toMinutes());
        }
        this.language = said.language().tag();
        this.body = said.text();
        this.editedAt = now;
    }

    void hide(UserId by, Instant now) {
        if (hiddenAt == null) {
            this.hiddenBy = by.value();
            this.hiddenAt = now;
        }
    }

    void show() {
        this.hiddenBy = null;
        this.hiddenAt = null;
    }

    void resolve(UserId by, Instant now) {
        if (threadId == null && resolvedAt == null) {
            this.resolvedBy = by.value();
            this.resolvedAt = now;
        }
    }

    void reopen() {
        this.resolvedBy = null;
        this.resolvedAt = null;
    }

    UUID id() {
        return id;
    }

    UUID thread() {
        return threadId == null ? id : threadId;
    }

    String body() {
        return body;
    }

    boolean writtenBy(UserId person) {
        return createdBy.equals(person.value());
    }

    boolean hiddenBy(UserId person) {
        return person.value().equals(hiddenBy);
    }
}
