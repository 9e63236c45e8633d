package org.pledgekeeper.action.standing;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.pledgekeeper.values.Timespan;

/**
 * When an action happened, as known. The first and last possible days stand beside it so that the
 * database can sort and filter; they are never shown.
 *
 * @param formerSpan what was planned before the action was postponed
 */
@Embeddable
public record Timing(
        String span,
        @Nullable LocalDate earliest,
        @Nullable LocalDate latest,
        @Column(name = "former_span") @Nullable String formerSpan) {

    public static Timing at(Timespan span) {
        return new Timing(span.edtf(), span.earliest(), span.latest(), null);
    }

    public Timing movedTo(Timespan later) {
        return later.edtf().equals(span)
                ? this
                : new Timing(later.edtf(), later.earliest(), later.latest(), span);
    }

    /** The same former plan with a corrected date. */
    public Timing correctedTo(Timespan other) {
        return new Timing(other.edtf(), other.earliest(), other.latest(), formerSpan);
    }

    public Timespan when() {
        return Timespan.parse(span);
    }

    public boolean whollyAfter(LocalDate today) {
        return earliest != null && earliest.isAfter(today);
    }
}
