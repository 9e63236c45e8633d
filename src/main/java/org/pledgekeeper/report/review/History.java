package org.pledgekeeper.report.review;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pledgekeeper.account.UserId;
import org.pledgekeeper.values.LocalisedText;
import org.springframework.stereotype.Component;

/** The steps in the life of a report; a step once taken is never overwritten. */
@Component
public class History {

    private final Reviews reviews;
    private final ReviewQuery steps;

    History(Reviews reviews, ReviewQuery steps) {
        this.reviews = reviews;
        this.steps = steps;
    }

    public void took(UUID report, ReviewStep step, UserId by, Instant at) {
        reviews.save(new Review(report, step, null, by, at));
    }

    public void took(UUID report, ReviewStep step, LocalisedText reason, UserId by, Instant at) {
        reviews.save(new Review(report, step, reason, by, at));
    }

    /** Latest first. */
    public List<Reviewed> of(UUID report) {
        return steps.steps(report);
    }

    /** Why the report was opened again the last time. */
    public @Nullable LocalisedText amendmentReason(UUID report) {
        return of(report).stream()
                .filter(step -> step.step().equals(ReviewStep.AMENDED.name()))
                .findFirst()
                .map(Reviewed::why)
                .orElse(null);
    }
}
