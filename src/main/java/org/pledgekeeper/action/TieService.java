package org.pledgekeeper.action;

import java.time.Clock;
import java.util.List;
import java.util.function.Predicate;
import org.pledgekeeper.account.Permission;
import org.pledgekeeper.account.UserDirectory;
import org.pledgekeeper.action.series.SeriesDirectory;
import org.pledgekeeper.platform.Refusal;
import org.pledgekeeper.pledge.PledgeDirectory;
import org.pledgekeeper.pledge.PledgeFacts;
import org.pledgekeeper.values.LocalisedText;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Says what else an action that is told already helps ("as above"), or that it repeats. It only
 * adds: saying it twice says it once, and nothing that others wrote is changed. What is added to a
 * verified action waits, as a draft that revises it and is submitted at once, until a manager
 * verifies it.
 */
@Service
public class TieService {

    private final Actions actions;
    private final KnownActions known;
    private final ActionTies ties;
    private final SeriesDirectory series;
    private final PledgeDirectory pledges;
    private final UserDirectory people;
    private final Clock clock;

    TieService(
            Actions actions,
            KnownActions known,
            ActionTies ties,
            SeriesDirectory series,
            PledgeDirectory pledges,
            UserDirectory people,
            Clock clock) {
        this.actions = actions;
        this.known = known;
        this.ties = ties;
        this.series = series;
        this.pledges = pledges;
        this.people = people;
        this.clock = clock;
    }

    /** What became of something that was added. */
    public enum Outcome {
        /** It stands in an action that nobody verified yet. */
        ADDED,
        /** It waits to be verified. */
        WAITING,
        /** It had been said before. */
        KNOWN
    }

    /**
     * @throws Refusal when the pledge is not active, or the commitment is not one of it
     */
    @Transactional
    public Outcome helpsCommitment(String pledgeCode, String reference, LogAction.Link link) {
        var pledge = pledges.require(pledgeCode, Permission.LOG);
        ties.requireWithin(pledge, List.of(link), List.of());
        return add(pledge, reference, connections -> connections.helpCommitment(link));
    }

    /**
     * @throws Refusal when the pledge is not active, or the indicator is not one of it
     */
    @Transactional
    public Outcome helpsIndicator(String pledgeCode, String reference, LogAction.Link link) {
        var pledge = pledges.require(pledgeCode, Permission.LOG);
        ties.requireWithin(pledge, List.of(), List.of(link));
        return add(pledge, reference, connections -> connections.helpIndicator(link));
    }

    /** Puts an action into the series of this title, made if there is none. */
    @Transactional
    public Outcome joinsSeries(String pledgeCode, String reference, LocalisedText title) {
        var pledge = pledges.require(pledgeCode, Permission.LOG);
        var id = series.findOrMake(pledge.id(), title);
        return add(pledge, reference, connections -> connections.join(id));
    }

    private Outcome add(PledgeFacts pledge, String reference, Predicate<Connections> more) {
        if (!pledge.open()) {
            throw new Refusal("action.pledge-not-active", null);
        }
        var action = known.find(pledge, reference);
        known.requireConnectable(pledge, action);
        actions.waitForSubmission(action.id());
        var open = known.open(action);
        var writer = people.current().id();
        var draft = open.verified() ? open.revision(writer, clock.instant()) : open;
        if (!more.test(draft.statement().connections())) {
            return Outcome.KNOWN;
        }
        draft.extended(clock.instant());
        if (open.verified()) {
            draft.submit(writer, clock.instant());
            actions.save(draft);
        }
        return draft.revises(action) ? Outcome.WAITING : Outcome.ADDED;
    }
}
