package org.pledgekeeper.action.undo;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.pledgekeeper.account.UserDirectory;
import org.pledgekeeper.platform.NotFound;
import org.pledgekeeper.platform.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes changes back. */
@Service
class UndoService {

    private final UndoQuery offers;
    private final List<Undoing> kinds;
    private final UserDirectory people;
    private final Clock clock;

    UndoService(UndoQuery offers, List<Undoing> kinds, UserDirectory people, Clock clock) {
        this.offers = offers;
        this.kinds = kinds;
        this.people = people;
        this.clock = clock;
    }

    /**
     * @return where to look; the same when the button was pressed twice
     * @throws NotFound when it was not offered to this person
     * @throws Refusal when its time is over
     */
    @Transactional
    String takeBack(UUID name) {
        var offer =
                offers.hold(name, people.current().id())
                        .orElseThrow(() -> new NotFound("undo " + name));
        if (offer.leadsTo() != null) {
            return offer.leadsTo();
        }
        if (offer.expiresAt().isBefore(clock.instant())) {
            throw new Refusal("action.undo-over", null);
        }
        var address = undoing(offer.kind()).takeBack(offer.what());
        offers.taken(name, address);
        return address;
    }

    private Undoing undoing(String kind) {
        return kinds.stream()
                .filter(each -> each.kind().equals(kind))
                .findFirst()
                .orElseThrow(() -> new NotFound("undoing of " + kind));
    }
}
