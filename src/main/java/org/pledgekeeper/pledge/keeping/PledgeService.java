package org.pledgekeeper.pledge.keeping;

import java.time.Clock;
import java.util.Map;
import org.pledgekeeper.account.OrganisationId;
import org.pledgekeeper.account.Permission;
import org.pledgekeeper.account.Role;
import org.pledgekeeper.platform.NotFound;
import org.pledgekeeper.platform.Refusal;
import org.pledgekeeper.pledge.PledgeDirectory;
import org.pledgekeeper.pledge.PledgeId;
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
    private final Clock clock;

    PledgeService(Pledges pledges, PlanKeeping plans, PledgeDirectory directory, Clock clock) {
        this.pledges = pledges;
        this.plans = plans;
        this.directory = directory;
        this.clock = clock;
    }

    /**
     * @throws AccessDeniedException when the person may make pledges nowhere
     * @throws Refusal when the code is taken, or no author is an organisation that the person
     *     manages
     */
    @Transactional
    public PledgeId make(MakePledge wish) {
        var person = directory.person();
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

    /** Rule 17: changes nothing that somebody else changed meanwhile. */
    @Transactional
    void edit(String code, EditPledge wish) {
        var pledge = mine(code);
        if (!pledge.isVersion(wish.version())) {
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

    @Transactional
    void close(String code, Pledge.Outcome outcome) {
        mine(code).close(outcome);
    }

    private Pledge mine(String code) {
        var id = directory.require(code, Permission.KEEP_PLEDGE).id();
        return pledges.findById(id).orElseThrow(() -> new NotFound("pledge " + code));
    }

    /** Nobody makes a pledge for others only, or gives the last say in one away. */
    private void requireOwnAuthor(Map<OrganisationId, PartyRole> parties) {
        var roles = directory.person().roles();
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
