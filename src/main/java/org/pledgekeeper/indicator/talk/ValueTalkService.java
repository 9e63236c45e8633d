package org.pledgekeeper.indicator.talk;

import java.time.Clock;
import java.util.UUID;
import org.pledgekeeper.account.Permission;
import org.pledgekeeper.platform.Refusal;
import org.pledgekeeper.pledge.PeriodFacts;
import org.pledgekeeper.pledge.PledgeDirectory;
import org.pledgekeeper.values.LocalisedText;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Says things beside the value of a period. Whoever may read the pledge may speak there, and only
 * the writer of a comment hides it.
 */
@Service
class ValueTalkService {

    private final ValueCommentQuery comments;
    private final PledgeDirectory pledges;
    private final Clock clock;

    ValueTalkService(ValueCommentQuery comments, PledgeDirectory pledges, Clock clock) {
        this.comments = comments;
        this.pledges = pledges;
        this.clock = clock;
    }

    /** The value that is talked about. */
    record Place(String pledge, String indicator, int period) {}

    @Transactional
    void say(Place at, LocalisedText said) {
        comments.say(observation(at), said, pledges.person().id(), clock.instant());
    }

    /**
     * @throws AccessDeniedException when somebody else wrote it
     */
    @Transactional
    void hide(Place at, UUID comment) {
        var by = pledges.person().id();
        if (!comments.hide(observation(at), comment, by, clock.instant())) {
            throw new AccessDeniedException("not one's own comment " + comment);
        }
    }

    private UUID observation(Place at) {
        var pledge = pledges.require(at.pledge(), Permission.READ);
        var period = PeriodFacts.numbered(pledges.periods(pledge.id()), at.period());
        return comments.observation(pledge.id(), at.indicator(), period.number())
                .orElseThrow(() -> new Refusal("indicator.comment-nothing", null));
    }
}
