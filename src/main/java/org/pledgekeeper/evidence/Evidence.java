package org.pledgekeeper.evidence;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
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
import org.pledgekeeper.platform.database.LocalisedTextColumn;
import org.pledgekeeper.pledge.PledgeFacts;
import org.pledgekeeper.pledge.PledgeId;
import org.pledgekeeper.values.LocalisedText;
import org.pledgekeeper.values.TimeOrderedId;
import org.pledgekeeper.values.Visibility;

/**
 * A link that shows something was done. It never changes: another title or address is another
 * proof, so that what was verified with it stays what it was.
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

    private String address;
    private @Nullable String language;

    @Enumerated(EnumType.STRING)
    private Visibility visibility;

    @Column(name = "created_by")
    private UUID createdBy;

    @Column(name = "created_at")
    private Instant createdAt;

    @Version private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected Evidence() {}

    Evidence(PledgeId pledge, AttachLink link, UserId writer, Instant now) {
        this.id = new EvidenceId(TimeOrderedId.next());
        this.pledgeId = pledge.value();
        this.title = link.title();
        this.address = link.address();
        this.language = link.language() == null ? null : link.language().tag();
        this.visibility = link.visibility();
        this.createdBy = writer.value();
        this.createdAt = now;
    }

    EvidenceId id() {
        return id;
    }

    boolean isThat(AttachLink link) {
        return title.equals(link.title()) && visibility == link.visibility();
    }

    /** Rule 15: a restricted proof is its keeper's and the managers'. */
    boolean shownTo(CurrentUser person, PledgeFacts pledge) {
        return pledge.shows(person, visibility, createdBy.equals(person.id().value()));
    }
}
