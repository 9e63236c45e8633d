package org.pledgekeeper.report;

import org.jspecify.annotations.Nullable;
import org.pledgekeeper.report.snapshot.FrozenReport;
import org.pledgekeeper.report.snapshot.Renderings;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.stereotype.Component;

/** Approves a report: freezes it, then prints it in every language of the interface. */
@Component
class Approving {

    private final Freezing freezing;
    private final Renderings renderings;

    Approving(Freezing freezing, Renderings renderings) {
        this.freezing = freezing;
        this.renderings = renderings;
    }

    FrozenReport approve(String pledgeCode, int number, @Nullable String seen) {
        var frozen = frozen(pledgeCode, number, seen);
        renderings.printAll(frozen);
        return frozen;
    }

    /** Once more where somebody counted at the same moment: then what they counted is there. */
    private FrozenReport frozen(String pledgeCode, int number, @Nullable String seen) {
        try {
            return freezing.freeze(pledgeCode, number, seen);
        } catch (PessimisticLockingFailureException countedMeanwhile) {
            return freezing.freeze(pledgeCode, number, seen);
        }
    }
}
