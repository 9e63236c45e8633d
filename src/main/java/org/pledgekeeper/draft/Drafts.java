package org.pledgekeeper.draft;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.pledgekeeper.account.UserId;
import org.springframework.stereotype.Component;

/** Keeps, offers and forgets drafts, each for the person who wrote it. */
@Component
class Drafts {

    /** How long a draft is offered after its last change. */
    private static final Duration KEPT = Duration.ofDays(30);

    /** How long one that was thrown away can be brought back. */
    private static final Duration REGRET = Duration.ofMinutes(10);

    /** How long a copy of a form that was saved may still be on its way. */
    private static final Duration LATE = Duration.ofSeconds(30);

    private static final int MOST = 100;
    private static final int LONGEST = 300_000;

    private final DraftQuery query;
    private final Clock clock;

    Drafts(DraftQuery query, Clock clock) {
        this.query = query;
        this.clock = clock;
    }

    /** False when it is more than a draft may hold, or what it says was saved just now. */
    boolean keep(UserId person, SentForm form) {
        var fields = DraftQuery.json(form.fields());
        return fields.length() <= LONGEST
                && query.keep(person, form, fields, clock.instant(), since(LATE));
    }

    Optional<Draft> find(UserId person, UUID id) {
        return query.find(person, id, since(KEPT));
    }

    List<Draft> of(UserId person) {
        return query.of(person, since(KEPT), since(REGRET));
    }

    /** What was typed stands where it belongs now: nothing is left to offer. */
    void saved(UserId person, SentForm form) {
        query.saved(person, form, clock.instant());
        query.tidy(person, since(KEPT), since(REGRET), MOST);
    }

    void throwAway(UserId person, UUID id) {
        query.move(person, id, "OPEN", "THROWN_AWAY", clock.instant());
    }

    void bringBack(UserId person, UUID id) {
        query.move(person, id, "THROWN_AWAY", "OPEN", clock.instant());
    }

    private Instant since(Duration before) {
        return clock.instant().minus(before);
    }
}
