package org.pledgekeeper.report.snapshot;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.pledgekeeper.account.UserId;
import org.pledgekeeper.values.TimeOrderedId;

/** A frozen report. Neither code nor database can change it (rule 14). */
@Entity
@Immutable
@Table(name = "snapshot")
class Snapshot {

    @Id private UUID id;

    @Column(name = "report_id")
    private UUID reportId;

    private int number;
    private String content;

    @JdbcTypeCode(SqlTypes.CHAR)
    @Column(length = 64)
    private String sha256;

    @Column(name = "approved_by")
    private UUID approvedBy;

    @Column(name = "approved_at")
    private Instant approvedAt;

    @SuppressWarnings("NullAway.Init")
    protected Snapshot() {}

    Snapshot(UUID report, int number, String content, UserId by, Instant at) {
        this.id = TimeOrderedId.next();
        this.reportId = report;
        this.number = number;
        this.content = content;
        this.sha256 = CanonicalJson.digest(content);
        this.approvedBy = by.value();
        this.approvedAt = at;
    }

    FrozenReport facts() {
        return new FrozenReport(
                id, number, sha256, approvedAt, content, CanonicalJson.read(content));
    }
}
