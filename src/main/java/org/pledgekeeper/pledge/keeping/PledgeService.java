package org.pledgekeeper.pledge.keeping;

import java.time.Clock;
import java.util.Map;
import org.pledgekeeper.account.OrganisationFacts;
import org.pledgekeeper.account.OrganisationId;
import org.pledgekeeper.account.Permission;
import org.pledgekeeper.account.Role;
import org.pledgekeeper.account.UserDirectory;
import org.pledgekeeper.platform.NotFound;
import org.pledgekeeper.platform.Refusal;
import org.pledgekeeper.pledge.PledgeDirectory;
import org.pledgekeeper.pledge.PledgeId;
import org.pledgekeeper.values.LocalisedText;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes, changes, activates and closes pledges. */
@Service
public class PledgeService {

    private final Pledges pledges;
    private final PlanKeeping plans;
    private final PledgeDirectory directory;
    private final UserDirectory people;
    private final Clock clock;

    PledgeService(
            Pledges pledges,
            PlanKeeping plans,
            PledgeDirectory directory,
            UserDirectory people,
            Clock clock) {
        this.pledges = pledges;
        this.plans = plans;
        this.directory = directory;
        this.people = people;
        this.clock = clock;
    }

    /**
     * @throws AccessDeniedException when the person may make pledges nowhere
     * @throws Refusal when the code is taken, or no author is an organisation that the person
     *     manages
     */
    @Transactional
    public PledgeId make(MakePledge wish) {
        var person = people.current();
        if (!person.mayAnywhere(Permission.KEEP_PLEDGE)) {
            throw new AccessDeniedException("make a pledge");
        }
        if (pledges.existsByCode(wish.code())) {
            throw new Refusal("pledge.code-taken", "code", wish.code());
        }
        requireOwnAuthor(wish.parties());
        var pledge = pledges.save(new Pledge(wish, person.id(), clock.instant()));
        plans.keep(pledge.id(), new ActionPlan(wish.plan()));
        return pledge.id();
    }

    /** What stands in a pledge now, for someone who wants to change it. */
    @Transactional(readOnly = true)
    public PledgeContent content(String code) {
        var id = directory.require(code, Permission.KEEP_PLEDGE).id();
        var pledge = pledges.getById(id);
        return new PledgeContent(
                pledge.terms(), pledge.parties(), plans.planOf(id), pledge.version());
    }

    /** Rule 17: changes nothing that somebody else changed meanwhile. */
    @Transactional
    public void edit(String code, PledgeContent wish) {
        var pledge = mine(code);
        if (pledge.version() != wish.version()) {
            throw new ObjectOptimisticLockingFailureException(Pledge.class, pledge.id());
        }
        requireOwnAuthor(wish.parties());
        pledge.agree(wish.terms(), wish.parties());
        plans.keep(pledge.id(), new ActionPlan(wish.plan()));
    }

    /** From now on actions can be logged for it. */
    @Transactional
    public void activate(String code) {
        var pledge = mine(code);
        if (directory.commitments(pledge.id()).isEmpty()) {
            throw new Refusal("pledge.commitment-missing", null);
        }
        pledge.activate();
    }

    /** Nothing more can be logged for it. */
    @Transactional
    public void close(String code, PledgeOutcome outcome) {
        mine(code).close(outcome);
    }

    /**
     * @param status NOT_STARTED, PLANNED, IN_PROGRESS, FULFILLED, HINDERED or DISCONTINUED
     */
    @Transactional
    public void judge(String code, String commitment, String status, LocalisedText reason) {
        plans.find(mine(code).id(), commitment).judge(Commitment.Status.valueOf(status), reason);
    }

    private Pledge mine(String code) {
        var id = directory.require(code, Permission.KEEP_PLEDGE).id();
        return pledges.findById(id).orElseThrow(() -> new NotFound("pledge " + code));
    }

    /** Nobody makes a pledge for others only, or gives the last say in one away. */
    private void requireOwnAuthor(Map<OrganisationId, PartyRole> parties) {
        var known = people.organisations().stream().map(OrganisationFacts::id).toList();
        if (!parties.keySet().stream().map(OrganisationId::value).allMatch(known::contains)) {
            throw new NotFound("organisation");
        }
        var roles = people.current().roles();
        boolean own =
                parties.entrySet().stream()
                        .filter(party -> party.getValue() == PartyRole.AUTHOR)
                        .map(party -> roles.getOrDefault(party.getKey().value(), Role.READER))
                        .anyMatch(Permission.KEEP_PLEDGE::allowedTo);
        if (!own) {
            throw new Refusal("pledge.author-not-yours", "parties");
        }
    }
}
