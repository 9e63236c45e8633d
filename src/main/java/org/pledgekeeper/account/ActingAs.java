package org.pledgekeeper.account;

import java.util.concurrent.Callable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Does something in somebody's name where no browser is: loading the sample, tests. Their
 * permissions apply in full.
 */
public final class ActingAs {

    private ActingAs() {}

    public static void run(UserId user, Runnable deed) {
        call(
                user,
                () -> {
                    deed.run();
                    return true;
                });
    }

    public static <T> T call(UserId user, Callable<T> deed) {
        var before = SecurityContextHolder.getContext();
        try {
            var acting = SecurityContextHolder.createEmptyContext();
            acting.setAuthentication(
                    UsernamePasswordAuthenticationToken.authenticated(
                            user.value().toString(),
                            "",
                            AuthorityUtils.createAuthorityList("ROLE_USER")));
            SecurityContextHolder.setContext(acting);
            return deed.call();
        } catch (RuntimeException failure) {
            throw failure;
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }
}
