package org.pledgekeeper.indicator.observation;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.pledgekeeper.account.Permission;
import org.pledgekeeper.indicator.observation.Entered.Review;
import org.pledgekeeper.indicator.proof.LinkedEvidenceQuery;
import org.pledgekeeper.indicator.review.ReviewLineQuery;
import org.pledgekeeper.platform.Refusal;
import org.pledgekeeper.pledge.PledgeDirectory;
import org.pledgekeeper.values.LocalisedText;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Records the values that people give, and what a second person says of them. Nothing can be
 * recorded in a locked period (rule 13).
 */
@Service
public class ValueService {

    private final Keeping keeping;
    private final ReviewLineQuery reviews;
    private final LinkedEvidenceQuery evidence;
    private final PledgeDirectory pledges;
    private final Clock clock;

    ValueService(
            Keeping keeping,
            ReviewLineQuery reviews,
            LinkedEvidenceQuery evidence,
            PledgeDirectory pledges,
            Clock clock) {
        this.keeping = keeping;
        this.reviews = reviews;
        this.evidence = evidence;
        this.pledges = pledges;
        this.clock = clock;
    }

    /**
     * Records a value, or why there is none; it waits for a second person, and counts meanwhile.
     *
     * @throws Refusal when an indicator of this kind cannot say this
     */
    @Transactional
    public void record(Subject of, RecordValue asked) {
        var found = keeping.found(of, Permission.RECORD_VALUE);
        asked.requireFit(found.measured().indicator());
        found.observation().enter(asked, pledges.person().id(), clock.instant());
        keeping.keep(found);
        var chosen = asked.evidence();
        if (chosen != null) {
            var pledge = pledges.require(of.pledge(), Permission.RECORD_VALUE);
            evidence.choose(pledge, pledges.person(), found.observation().id(), chosen);
        }
    }

    /**
     * @throws Refusal when nothing waits, or the same person recorded it (rule 12)
     */
    @Transactional
    public void confirm(Subject of) {
        review(of, Review.CONFIRMED, null);
    }

    /**
     * Gives it back to whoever recorded it.
     *
     * @throws Refusal when nothing waits, or the same person recorded it (rule 12)
     */
    @Transactional
    public void giveBack(Subject of, LocalisedText reason) {
        review(of, Review.RETURNED, reason);
    }

    private void review(Subject of, Review verdict, @Nullable LocalisedText reason) {
        var found = keeping.found(of, Permission.CONFIRM_VALUE);
        var by = pledges.person().id();
        var seen = found.observation().review(verdict, by);
        keeping.save(found.observation());
        reviews.keep(found.observation().id(), verdict.name(), reason, seen, by, clock.instant());
    }
}
