package org.pledgekeeper.account;

import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.pledgekeeper.platform.NotFound;
import org.pledgekeeper.platform.Refusal;
import org.pledgekeeper.platform.page.Preferences;
import org.pledgekeeper.values.Language;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes organisations and accounts. The caller answers for who may ask. */
@Service
public class AccountService {

    private final Users users;
    private final Organisations organisations;
    private final PasswordEncoder passwords;
    private final Clock clock;

    AccountService(
            Users users, Organisations organisations, PasswordEncoder passwords, Clock clock) {
        this.users = users;
        this.organisations = organisations;
        this.passwords = passwords;
        this.clock = clock;
    }

    @Transactional
    public UserId register(String email, String name, Language language, String password) {
        return users.save(new AppUser(email, name, language, hash(password), clock.instant())).id();
    }

    @Transactional
    public void settle(UserId user, String name, Preferences preferences) {
        var person = users.findById(user).orElseThrow(() -> new NotFound("user"));
        person.rename(name);
        person.prefer(preferences);
    }

    /**
     * @throws Refusal when the current password is not this one
     */
    @Transactional
    public void changePassword(UserId user, String current, String fresh) {
        var person = users.findById(user).orElseThrow(() -> new NotFound("user"));
        if (!passwords.matches(current, person.passwordHash())) {
            throw new Refusal("account.password-wrong", "current");
        }
        person.changePassword(hash(fresh));
    }

    /** For somebody who cannot know the current one. */
    @Transactional
    public void replacePassword(UserId user, String fresh) {
        var person = users.findById(user).orElseThrow(() -> new NotFound("user"));
        person.changePassword(hash(fresh));
    }

    private String hash(String password) {
        return Objects.requireNonNull(passwords.encode(password), "a password is needed");
    }

    /**
     * @param kind NATIONAL_SOCIETY, STATE, IFRC, ICRC, NETWORK or OTHER
     */
    @Transactional
    public OrganisationId found(
            String name, String kind, @Nullable String country, Map<UserId, Role> members) {
        var organisation = new Organisation(name, Organisation.Kind.valueOf(kind), country);
        members.forEach(organisation::admit);
        return organisations.save(organisation).id();
    }
}
