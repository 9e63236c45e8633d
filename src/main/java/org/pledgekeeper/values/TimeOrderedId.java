package org.pledgekeeper.values;

import java.security.SecureRandom;
import java.util.UUID;

/**
 * Makes record ids that grow with time (RFC 9562, version 7), so that indexes stay compact. An id
 * is not a secret.
 */
public final class TimeOrderedId {

    private static final SecureRandom RANDOM = new SecureRandom();

    private TimeOrderedId() {}

    public static UUID next() {
        long millis = System.currentTimeMillis();
        return new UUID(
                (millis << 16) | 0x7000L | (RANDOM.nextLong() & 0x0FFFL),
                (RANDOM.nextLong() & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L);
    }
}
