package org.pledgekeeper.indicator.observation;

import org.jspecify.annotations.Nullable;
import org.pledgekeeper.account.Permission;
import org.pledgekeeper.platform.Refusal;
import org.pledgekeeper.pledge.PledgeDirectory;
import org.pledgekeeper.values.LocalisedText;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Records what people say about an indicator in a reporting period of its pledge. Nothing can be
 * recorded in a locked period (rule 13).
 */
@Service
public class ObservationService {

    private final Keeping keeping;
    private final PledgeDirectory pledges;

    ObservationService(Keeping keeping, PledgeDirectory pledges) {
        this.keeping = keeping;
        this.pledges = pledges;
    }

    /** Keeps the value as the rule gives it now, with its ledger and, if wanted, a few words. */
    @Transactional
    public void record(Subject of, @Nullable LocalisedText narrative) {
        var found = keeping.found(of, Permission.RECORD_VALUE);
        found.requireWitnessed();
        found.observation().tell(narrative);
        keeping.keep(found);
    }

    /** Chooses a level of a rubric, with reasons; a second person confirms it. */
    @Transactional
    public void assess(Subject of, int level, LocalisedText reasons) {
        var found = keeping.found(of, Permission.RECORD_VALUE);
        found.requireLevel(level);
        found.observation().assess(level, reasons, pledges.person().id());
        keeping.keep(found);
    }

    /**
     * @throws Refusal when nobody assessed it, or the same person did
     */
    @Transactional
    public void confirm(Subject of) {
        var found = keeping.found(of, Permission.CONFIRM_VALUE);
        found.observation().confirm(pledges.person().id());
        keeping.keep(found);
    }

    /** Lets another value stand; the computed one and the reason are kept beside it. */
    @Transactional
    public void override(Subject of, int value, LocalisedText reason) {
        var found = keeping.found(of, Permission.CONFIRM_VALUE);
        found.requireCount();
        found.observation().override(value, reason);
        keeping.keep(found);
    }

    /** Lets the computed value stand again. */
    @Transactional
    public void withdrawOverride(Subject of) {
        var found = keeping.found(of, Permission.CONFIRM_VALUE);
        found.observation().withdrawOverride();
        keeping.keep(found);
    }
}
