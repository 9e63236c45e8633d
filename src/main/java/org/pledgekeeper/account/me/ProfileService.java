package org.pledgekeeper.account.me;

import java.util.List;
import java.util.Objects;
import org.pledgekeeper.account.AccountService;
import org.pledgekeeper.account.CurrentUser;
import org.pledgekeeper.account.UserId;
import org.pledgekeeper.account.signin.PasswordPolicy;
import org.pledgekeeper.platform.Refusal;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Service;

/** Changes what people may change of their own account. */
@Service
class ProfileService {

    private final AccountService accounts;
    private final MembershipQuery memberships;
    private final FindByIndexNameSessionRepository<? extends Session> sessions;

    ProfileService(
            AccountService accounts,
            MembershipQuery memberships,
            FindByIndexNameSessionRepository<? extends Session> sessions) {
        this.accounts = accounts;
        this.memberships = memberships;
        this.sessions = sessions;
    }

    List<MembershipQuery.Membership> memberships(UserId user) {
        return memberships.of(user);
    }

    void settle(UserId user, ProfileForm form) {
        accounts.settle(user, form.name(), form.preferences());
    }

    /**
     * Ends every other session of the person: whoever knew the old password is out.
     *
     * @throws Refusal when the current password is wrong or the new one is not good enough
     */
    void changePassword(CurrentUser person, PasswordForm form, String session) {
        var fresh = Objects.requireNonNull(form.fresh());
        PasswordPolicy.check(fresh, "fresh", person.name(), person.email());
        accounts.changePassword(person.id(), Objects.requireNonNull(form.current()), fresh);
        sessions.findByPrincipalName(person.id().value().toString()).keySet().stream()
                .filter(each -> !each.equals(session))
                .forEach(sessions::deleteById);
    }
}
