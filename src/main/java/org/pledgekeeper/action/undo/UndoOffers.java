package org.pledgekeeper.action.undo;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.pledgekeeper.account.UserDirectory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Offers to take a change back. */
@Component
public class UndoOffers {

    /** How long a person may think better of it. */
    public static final Duration STANDS = Duration.ofMinutes(10);

    private final UndoQuery offers;
    private final UserDirectory people;
    private final Clock clock;

    UndoOffers(UndoQuery offers, UserDirectory people, Clock clock) {
        this.offers = offers;
        this.people = people;
        this.clock = clock;
    }

    /**
     * Remembers, together with the change itself, how it can be taken back.
     *
     * @param kind of an {@link Undoing}
     * @param what it needs to know, as JSON
     * @return names the offer, to the person who made the change only
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public UUID offer(String kind, String what) {
        var now = clock.instant();
        var person = people.current().id();
        offers.forget(person, now.minus(Duration.ofDays(1)));
        var offer = UUID.randomUUID();
        offers.store(offer, person, kind, what, now.plus(STANDS));
        return offer;
    }
}
