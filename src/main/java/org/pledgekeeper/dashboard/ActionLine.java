package org.pledgekeeper.dashboard;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.pledgekeeper.values.LocalisedText;
import org.pledgekeeper.values.Timespan;

/**
 * An action in a short list.
 *
 * @param pledge code of its pledge
 * @param number of its reference; that of the verified action where this is a draft revising it
 * @param note the reason why it was returned
 * @param person who wrote it
 */
public record ActionLine(
        String pledge,
        int number,
        LocalisedText title,
        Timespan span,
        String status,
        String recordState,
        Instant changedAt,
        @Nullable String note,
        String person) {

    /** To be followed by a condition on the action {@code a}. */
    public static final String SELECT =
            """
            select p.code as pledge, coalesce(a.number, revised.number) as number, a.title, a.span,
                a.status, a.record_state, a.changed_at, a.returned_reason as note, w.name as person
            from action a
            join pledge p on p.id = a.pledge_id
            join app_user w on w.id = a.created_by
            left join action revised on revised.id = a.revises_id
            """;

    public String reference() {
        return "A" + number;
    }
}
