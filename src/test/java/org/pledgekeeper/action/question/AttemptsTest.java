package org.pledgekeeper.action.question;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.springframework.web.server.ResponseStatusException;

/** Whoever tries many wrong links waits. */
class AttemptsTest {

    private final AtomicReference<Instant> now =
            new AtomicReference<>(Instant.parse("2026-03-01T12:00:00Z"));
    private final Clock clock = ((InstantSource) now::get).withZone(ZoneOffset.UTC);
    private final Attempts attempts = new Attempts(clock);

    @Test
    void twentyWrongLinksAreEnoughForTenMinutes() {
        for (int i = 0; i < Attempts.MOST; i++) {
            attempts.requirePatience("10.0.0.1");
            attempts.failed("10.0.0.1");
        }
        assertThatThrownBy(() -> attempts.requirePatience("10.0.0.1"))
                .isInstanceOf(ResponseStatusException.class);
        assertThatCode(() -> attempts.requirePatience("10.0.0.2")).doesNotThrowAnyException();
        now.set(now.get().plus(Duration.ofMinutes(10)));
        assertThatCode(() -> attempts.requirePatience("10.0.0.1")).doesNotThrowAnyException();
    }
}
