package org.pledgekeeper.account;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.pledgekeeper.platform.page.Preferences;
import org.pledgekeeper.platform.page.PreferencesSource;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** Looks up people and organisations. */
@Component
public class UserDirectory implements PreferencesSource {

    private static final String KNOWN = UserDirectory.class.getName() + ".";

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

    /** Asked of the database once a request: a role taken away acts at the next one. */
    public Optional<CurrentUser> visitor() {
        var person = SecurityContextHolder.getContext().getAuthentication();
        if (person == null || person instanceof AnonymousAuthenticationToken) {
            return Optional.empty();
        }
        var request = RequestContextHolder.getRequestAttributes();
        var key = KNOWN + person.getName();
        if (request != null
                && request.getAttribute(key, RequestAttributes.SCOPE_REQUEST)
                        instanceof CurrentUser known) {
            return Optional.of(known);
        }
        var found = people.signedIn(UUID.fromString(person.getName()));
        if (request != null && found.isPresent()) {
            request.setAttribute(key, found.get(), RequestAttributes.SCOPE_REQUEST);
        }
        return found;
    }

    @Override
    public Optional<Preferences> preferences() {
        return visitor()
                .map(
                        each ->
                                new Preferences(
                                        each.language(),
                                        each.theme(),
                                        each.digits(),
                                        each.shortcuts()));
    }

    /** The name as printed; of someone unknown, an empty text. */
    public String name(UserId user) {
        return people.name(user.value()).orElse("");
    }

    /** All who may do this in one of the organisations, by name. */
    public List<Colleague> colleagues(
            Collection<OrganisationId> organisations, Permission permission) {
        return people.colleagues(
                organisations.stream().map(OrganisationId::value).toList(),
                Stream.of(Role.values()).filter(permission::allowedTo).toList());
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
