package org.pledgekeeper.pledge;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.pledgekeeper.account.CurrentUser;
import org.pledgekeeper.account.Permission;
import org.pledgekeeper.account.UserDirectory;
import org.pledgekeeper.platform.NotFound;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Finds pledges for the signed-in person, and says what that person may do there. */
@Component
public class PledgeDirectory {

    private final PledgeQuery pledges;
    private final UserDirectory people;

    PledgeDirectory(PledgeQuery pledges, UserDirectory people) {
        this.pledges = pledges;
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
        return pledges.periods(of.stream().map(PledgeId::value).toList());
    }

    /** Pledges that the person may read, last used first. */
    public List<PledgeFacts> readable() {
        var person = people.current();
        return pledges.of(person.roles().keySet()).stream()
                .filter(pledge -> pledge.allows(person, Permission.READ))
                .toList();
    }

    /** Active pledges that the person may log actions for, last used first. */
    public List<PledgeFacts> loggable() {
        return loggable(readable());
    }

    /** Those of them that are active and that the person may log actions for, in the same order. */
    public List<PledgeFacts> loggable(List<PledgeFacts> readable) {
        var person = people.current();
        return readable.stream()
                .filter(pledge -> pledge.open() && pledge.allows(person, Permission.LOG))
                .toList();
    }

    /** Gives out the next action number of a pledge; never the same one twice. */
    public int nextActionNumber(PledgeId pledge) {
        return pledges.nextActionNumber(pledge.value());
    }
}
