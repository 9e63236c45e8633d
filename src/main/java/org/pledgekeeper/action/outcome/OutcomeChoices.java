package org.pledgekeeper.action.outcome;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.pledgekeeper.action.page.ActionView;
import org.pledgekeeper.action.state.ActionStatus;
import org.pledgekeeper.action.typed.TypedWhen;
import org.pledgekeeper.values.LocalisedText;
import org.pledgekeeper.values.PartialDate;
import org.pledgekeeper.values.Reason;

/**
 * What can be chosen in the form.
 *
 * @param outcomes what may have come of an action of this status
 * @param actions what may have been done in its stead
 */
record OutcomeChoices(Set<ActionStatus> outcomes, List<Named> actions) {

    private static final Set<ActionStatus> OF_A_PLAN =
            EnumSet.of(
                    ActionStatus.COMPLETED,
                    ActionStatus.PREVENTED,
                    ActionStatus.CANCELLED,
                    ActionStatus.POSTPONED);

    private static final Set<ActionStatus> OF_WHAT_HAD_BEGUN =
            EnumSet.of(ActionStatus.COMPLETED, ActionStatus.SUSPENDED, ActionStatus.CANCELLED);

    /** Another action of the pledge. */
    record Named(String reference, LocalisedText title) {}

    /** What nobody verified yet can still be told otherwise. */
    static Set<ActionStatus> after(ActionView.Facts facts) {
        return switch (ActionStatus.valueOf(facts.status())) {
            case IDEA, PLANNED, POSTPONED -> OF_A_PLAN;
            case ONGOING, SUSPENDED -> OF_WHAT_HAD_BEGUN;
            case COMPLETED, PREVENTED, CANCELLED ->
                    facts.recordState().equals("VERIFIED")
                            ? EnumSet.of(ActionStatus.valueOf(facts.status()))
                            : OF_A_PLAN;
        };
    }

    public Reason.Code[] reasons() {
        return Reason.Code.values();
    }

    public TypedWhen.Kind[] spans() {
        return TypedWhen.Kind.values();
    }

    public PartialDate.Certainty[] certainties() {
        return PartialDate.Certainty.values();
    }
}
