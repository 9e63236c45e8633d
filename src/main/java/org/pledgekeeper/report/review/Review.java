package org.pledgekeeper.report.review;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pledgekeeper.account.UserId;
import org.pledgekeeper.values.LocalisedText;
import org.pledgekeeper.values.TimeOrderedId;

/** One step in the life of a report: who took it, when, why. Never overwritten. */
@Entity
@Table(name = "report_review")
class Review {

    @Id private UUID id;

    @Column(name = "report_id")
    private UUID reportId;

    @Enumerated(EnumType.STRING)
    private ReviewStep step;

    private @Nullable String reason;
    private @Nullable String language;

    @Column(name = "by_user")
    private UUID byUser;

    private Instant at;

    @SuppressWarnings("NullAway.Init")
    protected Review() {}

    Review(UUID report, ReviewStep step, @Nullable LocalisedText reason, UserId by, Instant at) {
        this.id = TimeOrderedId.next();
        this.reportId = report;
        this.step = step;
        this.reason = reason == null ? null : reason.originalText();
        this.language = reason == null ? null : reason.original().tag();
        this.byUser = by.value();
        this.at = at;
    }
}
