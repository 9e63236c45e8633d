package org.pledgekeeper.action.state;

import java.util.EnumSet;
import java.util.Set;

/**
 * How far an action has come in the world. IDEA, PLANNED, PREVENTED, CANCELLED and POSTPONED never
 * count (rule 5).
 */
public enum ActionStatus {
    IDEA,
    PLANNED,
    ONGOING,
    COMPLETED,
    /** Hindered by a cause outside. */
    PREVENTED,
    /** Given up by one's own decision. */
    CANCELLED,
    POSTPONED,
    SUSPENDED;

    private static final Set<ActionStatus> REASON_NEEDED =
            EnumSet.of(PREVENTED, CANCELLED, POSTPONED, SUSPENDED);

    /** Rule 6. */
    public boolean needsReason() {
        return REASON_NEEDED.contains(this);
    }

    private Set<ActionStatus> next() {
        return switch (this) {
            case IDEA -> EnumSet.of(PLANNED);
            case PLANNED -> EnumSet.of(ONGOING, PREVENTED, CANCELLED, POSTPONED);
            case ONGOING -> EnumSet.of(COMPLETED, SUSPENDED, CANCELLED);
            case POSTPONED -> EnumSet.of(PLANNED);
            case SUSPENDED -> EnumSet.of(ONGOING, CANCELLED);
            case COMPLETED, PREVENTED, CANCELLED -> EnumSet.noneOf(ActionStatus.class);
        };
    }

    /**
     * Whether a verified action of this status may be said to have become that one: steps on the
     * way may be skipped, because nobody writes down each of them.
     */
    public boolean mayBecome(ActionStatus later) {
        var reached = EnumSet.of(this);
        boolean more = true;
        while (more) {
            var further = EnumSet.copyOf(reached);
            reached.forEach(each -> further.addAll(each.next()));
            more = reached.addAll(further);
        }
        return reached.contains(later);
    }
}
