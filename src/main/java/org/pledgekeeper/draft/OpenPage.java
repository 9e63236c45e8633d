package org.pledgekeeper.draft;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.pledgekeeper.account.UserId;

/**
 * What a page knows of drafts; templates call it {@code drafts}. Asks the database only where a
 * template asks.
 *
 * @param id of the draft that a form on this page goes on in
 */
record OpenPage(Drafts drafts, Seal seals, UserId person, UUID id, Instant now) {

    private static final int OFFERED = 3;

    public String seal() {
        return seals.of(person, id);
    }

    /** Drafts of the form at this address, other than the one that is open. */
    public List<Draft> offers(String address) {
        return mine().stream()
                .filter(each -> each.address().equals(address) && !each.id().equals(id))
                .limit(OFFERED)
                .toList();
    }

    public List<Draft> mine() {
        return drafts.of(person);
    }

    public Ago ago(Instant moment) {
        var past = Duration.between(moment, now);
        if (past.toDays() > 0) {
            return new Ago("days", past.toDays());
        }
        return past.toHours() > 0
                ? new Ago("hours", past.toHours())
                : new Ago("minutes", Math.max(0, past.toMinutes()));
    }

    /** How long ago: read the same in every time zone. */
    record Ago(String unit, long count) {}
}
