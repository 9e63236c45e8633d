package org.pledgekeeper.account.signin;

import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;

/**
 * Finds the account of an e-mail address. The session knows a person by id only, so that it holds
 * no personal data. For an unknown address the framework hashes all the same: the time of the
 * answer tells nothing either.
 */
@Component
class SignIn implements UserDetailsService {

    private final CredentialsQuery credentials;

    SignIn(CredentialsQuery credentials) {
        this.credentials = credentials;
    }

    @Override
    public UserDetails loadUserByUsername(String email) {
        var account =
                credentials
                        .of(email.strip())
                        .orElseThrow(() -> new UsernameNotFoundException("no such account"));
        return User.withUsername(account.id().toString())
                .password(account.passwordHash())
                .disabled(!account.enabled())
                .authorities(AuthorityUtils.createAuthorityList("ROLE_USER"))
                .build();
    }
}
