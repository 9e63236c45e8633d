package org.pledgekeeper.pledge.keeping;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.pledgekeeper.platform.Refusal;
import org.pledgekeeper.platform.database.LocalisedTextColumn;
import org.pledgekeeper.values.LocalisedText;

/**
 * What a pledge says of itself: what for, at which conference, from which day to which.
 *
 * @param conference name and edition of the conference at which it was made
 * @param scope where it applies
 * @param resources what keeping it takes
 * @param focalPerson who answers for it
 */
@Embeddable
public record PledgeTerms(
        @Convert(converter = LocalisedTextColumn.class) @JdbcTypeCode(SqlTypes.JSON)
                LocalisedText title,
        @Convert(converter = LocalisedTextColumn.class) @JdbcTypeCode(SqlTypes.JSON)
                LocalisedText objective,
        @Enumerated(EnumType.STRING) Kind kind,
        @Convert(converter = LocalisedTextColumn.class) @JdbcTypeCode(SqlTypes.JSON)
                LocalisedText conference,
        @Column(name = "starts_on") LocalDate startsOn,
        @Column(name = "ends_on") LocalDate endsOn,
        @Convert(converter = LocalisedTextColumn.class) @JdbcTypeCode(SqlTypes.JSON)
                @Nullable LocalisedText scope,
        @Convert(converter = LocalisedTextColumn.class) @JdbcTypeCode(SqlTypes.JSON)
                @Nullable LocalisedText resources,
        @Column(name = "focal_person") @Nullable String focalPerson) {

    /** Made by one organisation, by several together, or open for others to sign. */
    public enum Kind {
        INDIVIDUAL,
        JOINT,
        OPEN
    }

    /**
     * @throws Refusal when the period ends before it starts
     */
    public PledgeTerms {
        if (endsOn.isBefore(startsOn)) {
            throw new Refusal("pledge.ends-before-start", "endsOn");
        }
    }
}
