package org.pledgekeeper.action;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pledgekeeper.action.merged.Aspect;
import org.pledgekeeper.action.standing.Standing;
import org.pledgekeeper.action.standing.Timing;
import org.pledgekeeper.action.state.ActionStatus;
import org.pledgekeeper.action.state.Judgement;
import org.pledgekeeper.platform.Refusal;
import org.pledgekeeper.values.Visibility;

/**
 * What is said about an action: all that whoever verifies it vouches for, and all that a revision
 * replaces.
 */
@Embeddable
class Statement {

    @Embedded private Telling telling;
    @Embedded private Timing timing;
    @Embedded private Standing standing;
    @Embedded private @Nullable Judgement judgement;

    private boolean countable;

    @Enumerated(EnumType.STRING)
    private Visibility visibility;

    private boolean late;

    @Embedded private Connections connections = new Connections();

    @SuppressWarnings("NullAway.Init")
    protected Statement() {}

    /**
     * The first statement about an action.
     *
     * @throws Refusal when it breaks a rule
     */
    Statement(LogAction told, Links.Ties ties, LocalDate today) {
        this.timing = Timing.at(told.when());
        this.standing = Standing.of(told.status(), told.reason());
        this.telling = Telling.of(told);
        this.visibility = told.visibility();
        keep(told, ties, today);
    }

    /** The same statement, for a draft that may come to differ from it. */
    Statement copy() {
        var copy = new Statement();
        copy.replaceWith(this);
        return copy;
    }

    void replaceWith(Statement other) {
        this.telling = other.telling;
        this.timing = other.timing;
        this.standing = other.standing;
        this.judgement = other.judgement;
        this.countable = other.countable;
        this.visibility = other.visibility;
        this.late = other.late;
        this.connections.replaceWith(other.connections);
    }

    /**
     * Another statement in place of this one. A date that changes voids what was judged about it;
     * the date of a postponed plan is kept beside the new one.
     *
     * @throws Refusal when it breaks a rule; this statement must then be thrown away
     */
    void rewrite(LogAction told, Links.Ties ties, LocalDate today) {
        var before = standing.status();
        if (!told.when().equals(timing.when())) {
            this.timing =
                    putOff(before, told.status())
                            ? timing.movedTo(told.when())
                            : timing.correctedTo(told.when());
            this.judgement = null;
        }
        this.standing = Standing.of(told.status(), told.reason());
        this.telling = Telling.of(told);
        this.visibility = told.visibility();
        keep(told, ties, today);
    }

    /** Once put off, a plan keeps its first date, however often the new one is told better. */
    private boolean putOff(ActionStatus before, ActionStatus now) {
        return before == ActionStatus.POSTPONED
                ? timing.formerSpan() == null
                : now == ActionStatus.POSTPONED;
    }

    private void keep(LogAction told, Links.Ties ties, LocalDate today) {
        if (told.commitments().isEmpty() && told.indicators().isEmpty()) {
            throw new Refusal("action.link-needed", "commitments");
        }
        requirePast(today);
        this.late = ties.late();
        this.countable = told.countable();
        this.connections.replaceWith(told, ties);
    }

    /**
     * Takes in what is said of the same thing elsewhere.
     *
     * @param taken what is said in the words of the other
     * @throws Refusal when the two together break a rule; this statement must then be thrown away
     */
    void unite(Statement other, Set<Aspect> taken, LocalDate today) {
        if (taken.contains(Aspect.WHEN)) {
            this.timing = other.timing;
            this.judgement = other.judgement;
            this.late = other.late;
        }
        this.telling = telling.unite(other.telling, taken);
        this.standing = taken.contains(Aspect.STATUS) ? other.standing : standing;
        this.countable = taken.contains(Aspect.COUNTING) ? other.countable : countable;
        this.visibility = taken.contains(Aspect.VISIBILITY) ? other.visibility : visibility;
        this.connections.unite(other.connections, taken);
        requirePast(today);
    }

    /** Rule 7. */
    private void requirePast(LocalDate today) {
        if (standing.status() == ActionStatus.COMPLETED && timing.whollyAfter(today)) {
            throw new Refusal("action.completed-in-future", "when.startYear");
        }
    }

    void judge(Judgement decided) {
        this.judgement = decided;
    }

    Connections connections() {
        return connections;
    }

    Timing timing() {
        return timing;
    }

    ActionStatus status() {
        return standing.status();
    }

    Visibility visibility() {
        return visibility;
    }
}
