package org.pledgekeeper.action.series;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.pledgekeeper.platform.database.LocalisedTextColumn;
import org.pledgekeeper.pledge.PledgeId;
import org.pledgekeeper.values.LocalisedText;
import org.pledgekeeper.values.TimeOrderedId;

/** Several actions that repeat one measure, as a yearly meeting does. */
@Entity
@Table(name = "action_series")
class ActionSeries {

    @Id private UUID id;

    @Column(name = "pledge_id")
    private UUID pledgeId;

    @Convert(converter = LocalisedTextColumn.class)
    @JdbcTypeCode(SqlTypes.JSON)
    private LocalisedText title;

    @SuppressWarnings("NullAway.Init")
    protected ActionSeries() {}

    ActionSeries(PledgeId pledge, LocalisedText title) {
        this.id = TimeOrderedId.next();
        this.pledgeId = pledge.value();
        this.title = title;
    }

    UUID id() {
        return id;
    }

    /** A series is found again by its title in any language, however it is capitalised. */
    boolean isCalled(LocalisedText other) {
        return other.texts().values().stream()
                .anyMatch(name -> title.texts().values().stream().anyMatch(name::equalsIgnoreCase));
    }
}
