package org.pledgekeeper.platform.access;

import java.util.Map;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Passwords are kept as Argon2id with the parameters that OWASP asks at least: 19 MiB, 2 passes, 1
 * lane.
 */
@Configuration(proxyBeanMethods = false)
class Passwords {

    private static final String CURRENT = "argon2id-19m-2-1";

    @Bean
    PasswordEncoder passwordEncoder() {
        return new DelegatingPasswordEncoder(
                CURRENT,
                Map.of(CURRENT, new Bounded(new Argon2PasswordEncoder(16, 32, 1, 19 * 1024, 2))));
    }

    /**
     * Hashing costs memory and a core; no more at once than there are cores, so that sign-ins
     * cannot starve the pages.
     */
    private record Bounded(PasswordEncoder encoder, Semaphore places) implements PasswordEncoder {

        Bounded(PasswordEncoder encoder) {
            this(encoder, new Semaphore(Runtime.getRuntime().availableProcessors()));
        }

        @Override
        public @Nullable String encode(@Nullable CharSequence password) {
            places.acquireUninterruptibly();
            try {
                return encoder.encode(password);
            } finally {
                places.release();
            }
        }

        @Override
        public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
            places.acquireUninterruptibly();
            try {
                return encoder.matches(password, hash);
            } finally {
                places.release();
            }
        }
    }
}
