package org.pledgekeeper.account;

import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;

/**
 * Finds the account of an e-mail address. The session knows a person by id only, so that it holds
 * no personal data.
 */
@Component
class SignIn implements UserDetailsService {

    private final PeopleQuery people;

    SignIn(PeopleQuery people) {
        this.people = people;
    }

    @Override
    public UserDetails loadUserByUsername(String email) {
        var account =
                people.account(email.strip())
                        .orElseThrow(() -> new UsernameNotFoundException("no such account"));
        return User.withUsername(account.id().toString())
                .password(account.passwordHash())
                .disabled(!account.enabled())
                .authorities(AuthorityUtils.createAuthorityList("ROLE_USER"))
                .build();
    }
}
