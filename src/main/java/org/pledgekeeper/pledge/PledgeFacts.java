package org.pledgekeeper.pledge;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pledgekeeper.account.CurrentUser;
import org.pledgekeeper.account.OrganisationId;
import org.pledgekeeper.account.Permission;
import org.pledgekeeper.account.Role;
import org.pledgekeeper.values.LocalisedText;
import org.pledgekeeper.values.Visibility;

/**
 * A pledge as other rooms see it.
 *
 * @param code its name in addresses
 * @param kind INDIVIDUAL, JOINT or OPEN
 * @param state DRAFT, ACTIVE, CLOSED, WITHDRAWN or SUPERSEDED
 */
public record PledgeFacts(
        PledgeId id,
        String code,
        LocalisedText title,
        LocalisedText objective,
        String kind,
        LocalisedText conference,
        LocalDate startsOn,
        LocalDate endsOn,
        @Nullable String focalPerson,
        String state,
        List<PartyFacts> parties) {

    /**
     * Whether this person may do this to this pledge. Everybody of a party reads it and logs for
     * it; what changes the pledge, its verified facts or its reports is the author's.
     */
    public boolean allows(CurrentUser person, Permission permission) {
        return parties.stream()
                .filter(party -> party.author() || forSignatories(permission))
                .anyMatch(party -> allowed(person.roles().get(party.organisation()), permission));
    }

    static boolean forSignatories(Permission permission) {
        return permission == Permission.READ || permission == Permission.LOG;
    }

    private static boolean allowed(@Nullable Role role, Permission permission) {
        return role != null && permission.allowedTo(role);
    }

    /**
     * Whether this person may see a record of this pledge (rule 15).
     *
     * @param own whether the person wrote it
     */
    public boolean shows(CurrentUser person, Visibility visibility, boolean own) {
        return visibility != Visibility.RESTRICTED
                || own
                || allows(person, Permission.SEE_RESTRICTED);
    }

    /** Whose pledge it is; signatories aside. */
    public List<OrganisationId> authors() {
        return parties.stream()
                .filter(PartyFacts::author)
                .map(party -> new OrganisationId(party.organisation()))
                .toList();
    }

    /** Facts are added to active pledges only. */
    public boolean open() {
        return state.equals("ACTIVE");
    }
}
