package org.pledgekeeper.report.narrative;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.pledgekeeper.platform.database.LocalisedTextColumn;
import org.pledgekeeper.values.LocalisedText;

/** What people write about one commitment or indicator in one report. */
@Entity
@Table(name = "report_narrative")
class Narrative {

    /** Names the words by what they are about. */
    record Key(
            @Column(name = "report_id") UUID report,
            String subject,
            @Column(name = "subject_code") String code) {}

    @EmbeddedId private Key id;

    @Convert(converter = LocalisedTextColumn.class)
    @JdbcTypeCode(SqlTypes.JSON)
    private LocalisedText text;

    @Version private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected Narrative() {}

    Narrative(Key id, LocalisedText text) {
        this.id = id;
        this.text = text;
    }

    @Nullable Integer version() {
        return version;
    }

    WrittenText facts() {
        return new WrittenText(text, version);
    }

    void rewrite(LocalisedText other) {
        text = other;
    }
}
