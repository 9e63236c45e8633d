package org.pledgekeeper.indicator.targets;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pledgekeeper.indicator.terms.IndicatorValue;
import org.pledgekeeper.values.TimeOrderedId;

/** What one indicator is to reach by the end of one reporting period. */
@Entity
@Table(name = "indicator_target")
class Target {

    @Id private UUID id;

    @Column(name = "indicator_id")
    private UUID indicator;

    @Column(name = "period_id")
    private UUID period;

    @Embedded private IndicatorValue value;

    @Version private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected Target() {}

    Target(UUID indicator, UUID period, IndicatorValue value) {
        this.id = TimeOrderedId.next();
        this.indicator = indicator;
        this.period = period;
        this.value = value;
    }

    UUID period() {
        return period;
    }

    void aimFor(IndicatorValue other) {
        value = other;
    }
}
