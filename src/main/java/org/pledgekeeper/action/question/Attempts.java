package org.pledgekeeper.action.question;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/**
 * Counts wrong links by the address they come from. A token cannot be guessed; this keeps whoever
 * tries from keeping the database busy. Nothing is stored, and a good link counts nothing.
 */
@Component
class Attempts {

    static final int MOST = 20;
    private static final Duration WINDOW = Duration.ofMinutes(10);
    private static final int REMEMBERED = 10_000;

    private final Clock clock;
    private final Map<String, Wrong> wrong =
            new LinkedHashMap<>() {
                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Wrong> eldest) {
                    return size() > REMEMBERED;
                }
            };

    private record Wrong(Instant since, int times) {}

    Attempts(Clock clock) {
        this.clock = clock;
    }

    /**
     * @throws ResponseStatusException 429 for whoever was wrong too often
     */
    synchronized void requirePatience(String from) {
        var known = wrong.get(from);
        if (known != null && fresh(known) && known.times() >= MOST) {
            throw new ResponseStatusException(HttpStatus.TOO_MANY_REQUESTS);
        }
    }

    synchronized void failed(String from) {
        wrong.merge(
                from,
                new Wrong(clock.instant(), 1),
                (known, one) -> fresh(known) ? new Wrong(known.since(), known.times() + 1) : one);
    }

    private boolean fresh(Wrong known) {
        return clock.instant().isBefore(known.since().plus(WINDOW));
    }
}
