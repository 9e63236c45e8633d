package org.pledgekeeper.report;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pledgekeeper.values.LocalisedText;

/**
 * A report as pages see it.
 *
 * @param kind a PeriodKind name
 * @param state DRAFT, IN_REVIEW, RETURNED, APPROVED, PUBLISHED or AMENDING
 * @param audience PUBLIC or INTERNAL
 * @param submitter name of whoever submitted it last
 * @param publishedSnapshot what everybody may read; null while nothing is published
 * @param snapshots how often it was frozen
 */
public record ReportFacts(
        UUID id,
        int number,
        String kind,
        LocalDate startsOn,
        LocalDate endsOn,
        String state,
        String audience,
        @Nullable LocalisedText introduction,
        @Nullable UUID submittedBy,
        @Nullable String submitter,
        @Nullable Integer publishedSnapshot,
        int snapshots,
        int version) {

    /** Its words may still change. */
    public boolean open() {
        return state.equals("DRAFT") || state.equals("RETURNED") || state.equals("AMENDING");
    }

    public boolean inReview() {
        return state.equals("IN_REVIEW");
    }

    /** Its newest snapshot is what the organisation stands by. */
    public boolean frozen() {
        return state.equals("APPROVED") || state.equals("PUBLISHED");
    }

    public boolean forEverybody() {
        return audience.equals("PUBLIC");
    }

    public boolean publishable() {
        return state.equals("APPROVED") && forEverybody();
    }
}
