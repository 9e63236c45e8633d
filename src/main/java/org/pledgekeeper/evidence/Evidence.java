package org.pledgekeeper.evidence;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.pledgekeeper.account.CurrentUser;
import org.pledgekeeper.account.UserId;
import org.pledgekeeper.evidence.file.StoredFile;
import org.pledgekeeper.platform.database.LocalisedTextColumn;
import org.pledgekeeper.pledge.PledgeFacts;
import org.pledgekeeper.pledge.PledgeId;
import org.pledgekeeper.values.Language;
import org.pledgekeeper.values.LocalisedText;
import org.pledgekeeper.values.TimeOrderedId;
import org.pledgekeeper.values.Visibility;

/**
 * A link or a file that shows something was done. It never changes: another title, address or file
 * is another proof, so that what was verified with it stays what it was. It can be hidden, and
 * restored.
 */
@Entity
@Table(name = "evidence")
class Evidence {

    @EmbeddedId private EvidenceId id;

    @Column(name = "pledge_id")
    private UUID pledgeId;

    @Convert(converter = LocalisedTextColumn.class)
    @JdbcTypeCode(SqlTypes.JSON)
    private LocalisedText title;

    private @Nullable String address;
    @Embedded private @Nullable KeptFile file;
    private @Nullable String language;

    @Enumerated(EnumType.STRING)
    private Visibility visibility;

    @Column(name = "created_by")
    private UUID createdBy;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "hidden_at")
    private @Nullable Instant hiddenAt;

    @Column(name = "hidden_by")
    private @Nullable UUID hiddenBy;

    @Version private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected Evidence() {}

    private Evidence(
            EvidenceId id,
            PledgeId pledge,
            LocalisedText title,
            @Nullable Language language,
            Visibility visibility,
            UserId writer,
            Instant now) {
        this.id = id;
        this.pledgeId = pledge.value();
        this.title = title;
        this.language = language == null ? null : language.tag();
        this.visibility = visibility;
        this.createdBy = writer.value();
        this.createdAt = now;
    }

    static Evidence link(PledgeId pledge, AttachLink link, UserId writer, Instant now) {
        var evidence =
                new Evidence(
                        new EvidenceId(TimeOrderedId.next()),
                        pledge,
                        link.title(),
                        link.language(),
                        link.visibility(),
                        writer,
                        now);
        evidence.address = link.address();
        return evidence;
    }

    static Evidence file(
            EvidenceId id,
            PledgeId pledge,
            AttachFile file,
            StoredFile stored,
            UserId writer,
            Instant now) {
        var evidence =
                new Evidence(
                        id, pledge, file.title(), file.language(), file.visibility(), writer, now);
        evidence.file = KeptFile.of(stored);
        return evidence;
    }

    EvidenceId id() {
        return id;
    }

    boolean isThat(AttachLink link) {
        return hiddenAt == null && title.equals(link.title()) && visibility == link.visibility();
    }

    /** The same bytes for the same readers are the same proof, under whatever name. */
    boolean isThat(AttachFile other) {
        return hiddenAt == null && visibility == other.visibility();
    }

    boolean isFile() {
        return file != null;
    }

    boolean hidden() {
        return hiddenAt != null;
    }

    boolean keptBy(UserId person) {
        return createdBy.equals(person.value());
    }

    void hide(UserId by, Instant now) {
        if (hiddenAt == null) {
            this.hiddenAt = now;
            this.hiddenBy = by.value();
        }
    }

    void restore() {
        this.hiddenAt = null;
        this.hiddenBy = null;
    }

    /** Rule 15: a restricted proof is its keeper's and the managers'. */
    boolean shownTo(CurrentUser person, PledgeFacts pledge) {
        return pledge.shows(person, visibility, createdBy.equals(person.id().value()));
    }
}
