package org.pledgekeeper.report.period;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pledgekeeper.pledge.PledgeId;
import org.pledgekeeper.values.TimeOrderedId;

/** A span of days of a pledge that is reported on. Locked, its facts stay as reported (rule 13). */
@Entity
@Table(name = "reporting_period")
class ReportingPeriod {

    enum State {
        OPEN,
        LOCKED
    }

    @Id private UUID id;

    @Column(name = "pledge_id")
    private UUID pledgeId;

    private int number;

    @Column(name = "starts_on")
    private LocalDate startsOn;

    @Column(name = "ends_on")
    private LocalDate endsOn;

    @Enumerated(EnumType.STRING)
    private PeriodKind kind;

    @Enumerated(EnumType.STRING)
    private State state = State.OPEN;

    @Version private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected ReportingPeriod() {}

    ReportingPeriod(PledgeId pledge, int number, OpenPeriod command) {
        this.id = TimeOrderedId.next();
        this.pledgeId = pledge.value();
        this.number = number;
        this.kind = command.kind();
        this.startsOn = command.from();
        this.endsOn = command.to();
    }

    UUID id() {
        return id;
    }

    int number() {
        return number;
    }

    void reported() {
        if (kind.locks()) {
            state = State.LOCKED;
        }
    }

    void reopen() {
        state = State.OPEN;
    }
}
