package org.pledgekeeper.indicator.progress;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
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
import org.pledgekeeper.platform.database.LocalisedTextColumn;
import org.pledgekeeper.values.LocalisedText;
import org.pledgekeeper.values.TimeOrderedId;

/** What a person says about how an indicator fares in a period, instead of the method. */
@Entity
@Table(name = "indicator_status")
class StatedStatus {

    @Id private UUID id;

    @Column(name = "indicator_id")
    private UUID indicator;

    @Column(name = "period_id")
    private UUID period;

    @Enumerated(EnumType.STRING)
    private ProgressStatus status;

    @Column(columnDefinition = "jsonb")
    @ColumnTransformer(write = "?::jsonb")
    @Convert(converter = LocalisedTextColumn.class)
    private LocalisedText reason;

    @Column(name = "said_by")
    private UUID saidBy;

    @Column(name = "said_at")
    private Instant saidAt;

    @Version private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected StatedStatus() {}

    StatedStatus(
            UUID indicator,
            UUID period,
            ProgressStatus status,
            LocalisedText reason,
            UserId by,
            Instant now) {
        this.id = TimeOrderedId.next();
        this.indicator = indicator;
        this.period = period;
        this.status = status;
        this.reason = reason;
        this.saidBy = by.value();
        this.saidAt = now;
    }

    int version() {
        return version == null ? 0 : version;
    }

    void say(ProgressStatus now, LocalisedText why, UserId by, Instant at) {
        status = now;
        reason = why;
        saidBy = by.value();
        saidAt = at;
    }
}
