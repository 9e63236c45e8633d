package org.pledgekeeper.pledge;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.pledgekeeper.account.CurrentUser;
import org.pledgekeeper.account.Permission;
import org.pledgekeeper.account.UserDirectory;
import org.pledgekeeper.platform.NotFound;
import org.pledgekeeper.platform.page.PageOf;
import org.pledgekeeper.pledge.PledgeQuery.Ours;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Finds pledges for the signed-in person, and says what that person may do there. */
@Component
public class PledgeDirectory {

    private final PledgeQuery pledges;
    private final PeriodQuery periods;
    private final UserDirectory people;

    PledgeDirectory(PledgeQuery pledges, PeriodQuery periods, UserDirectory people) {
        this.pledges = pledges;
        this.periods = periods;
        this.people = people;
    }

    /**
     * The pledge of this code, for someone who wants to do this there.
     *
     * @throws NotFound when there is none, or none that the person may read: both answer alike
     * @throws AccessDeniedException when the person may read it but not do this
     */
    public PledgeFacts require(String code, Permission permission) {
        var person = people.current();
        var pledge =
                pledges.byCode(code)
                        .filter(found -> found.allows(person, Permission.READ))
                        .orElseThrow(() -> new NotFound("pledge " + code));
        if (!pledge.allows(person, permission)) {
            throw new AccessDeniedException(permission + " on pledge " + code);
        }
        return pledge;
    }

    /** The same by id, for the services of other rooms. */
    public PledgeFacts require(PledgeId id, Permission permission) {
        return require(
                pledges.codeOf(id.value()).orElseThrow(() -> new NotFound("pledge " + id)),
                permission);
    }

    /** For readers without an account: the caller shows only what was published. */
    public PledgeFacts published(String code) {
        return pledges.byCode(code).orElseThrow(() -> new NotFound("pledge " + code));
    }

    public CurrentUser person() {
        return people.current();
    }

    /** In the order of the action plan, children after their parent. */
    public List<CommitmentFacts> commitments(PledgeId pledge) {
        return pledges.commitments(pledge.value());
    }

    /** Earliest first. */
    public List<PeriodFacts> periods(PledgeId pledge) {
        return periods(List.of(pledge)).getOrDefault(pledge.value(), List.of());
    }

    /** The same of several pledges at once, by the id of the pledge. */
    public Map<UUID, List<PeriodFacts>> periods(Collection<PledgeId> of) {
        return periods.of(of.stream().map(PledgeId::value).toList());
    }

    /**
     * A page of the pledges that the person may read, last used first.
     *
     * @param page what stands in the address
     */
    public PageOf<PledgeFacts> readable(String page, int size) {
        var ours = ours(Permission.READ, true);
        return PageOf.of(
                pledges.count(ours),
                page,
                size,
                (offset, limit) -> pledges.of(ours, offset, limit));
    }

    /** Pledges in which the person may do this, last used first. */
    public List<PledgeFacts> lately(Permission permission, int most) {
        return pledges.of(ours(permission, true), 0, most);
    }

    /** All active pledges that the person may log actions for, last used first. */
    public List<PledgeFacts> loggable() {
        return loggable(Integer.MAX_VALUE);
    }

    /** The first of them. */
    public List<PledgeFacts> loggable(int most) {
        return pledges.of(ours(Permission.LOG, false), 0, most);
    }

    private Ours ours(Permission permission, boolean drafts) {
        return new Ours(
                people.current().where(permission), PledgeFacts.forSignatories(permission), drafts);
    }

    /** Gives out the next action number of a pledge; never the same one twice. */
    public int nextActionNumber(PledgeId pledge) {
        return pledges.nextActionNumber(pledge.value());
    }
}
