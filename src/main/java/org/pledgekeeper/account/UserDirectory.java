package org.pledgekeeper.account;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Looks up people and organisations. */
@Component
public class UserDirectory {

    private final PeopleQuery people;

    UserDirectory(PeopleQuery people) {
        this.people = people;
    }

    /**
     * @throws AccessDeniedException when nobody is signed in, or the account was switched off
     *     meanwhile
     */
    public CurrentUser current() {
        return visitor().orElseThrow(() -> new AccessDeniedException("nobody is signed in"));
    }

    public Optional<CurrentUser> visitor() {
        var person = SecurityContextHolder.getContext().getAuthentication();
        return person == null || person instanceof AnonymousAuthenticationToken
                ? Optional.empty()
                : people.signedIn(UUID.fromString(person.getName()));
    }

    /** The name as printed; of someone unknown, an empty text. */
    public String name(UserId user) {
        return people.name(user.value()).orElse("");
    }

    public List<OrganisationFacts> organisations() {
        return people.organisations();
    }

    /** Rule 12: all these organisations let their only manager approve what he or she submitted. */
    public boolean singleManagerApproves(Collection<OrganisationId> organisations) {
        return people.singleManagerApproves(
                organisations.stream().map(OrganisationId::value).toList());
    }
}
