package org.pledgekeeper.action.state;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.pledgekeeper.platform.database.LocalisedTextColumn;
import org.pledgekeeper.values.LocalisedText;

/**
 * What a person decided about a date that leaves open whether the action falls within the pledge
 * period (rule 8). The date itself stays as it is known.
 */
@Embeddable
public record Judgement(
        @Enumerated(EnumType.STRING) @Column(name = "judged") Answer answer,
        @Convert(converter = LocalisedTextColumn.class)
                @JdbcTypeCode(SqlTypes.JSON)
                @Column(name = "judged_reason")
                LocalisedText reason,
        @Column(name = "judged_by") UUID by,
        @Column(name = "judged_at") Instant at) {

    /** Where the action falls. */
    public enum Answer {
        BEFORE,
        WITHIN,
        AFTER
    }
}
