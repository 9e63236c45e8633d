package org.pledgekeeper.draft;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.pledgekeeper.account.UserId;
import org.springframework.stereotype.Component;

/**
 * Says in a form for whom its page was made, so that it can be kept for that person when it is sent
 * after the session ended. It opens nothing: all that its owner can do with it is add to a draft.
 */
@Component
class Seal {

    private static final Duration VALID = Duration.ofDays(30);
    private static final String ALGORITHM = "HmacSHA256";

    private final DraftQuery query;
    private final Clock clock;
    private final AtomicReference<@Nullable String> secret = new AtomicReference<>();

    Seal(DraftQuery query, Clock clock) {
        this.query = query;
        this.clock = clock;
    }

    String of(UserId person, UUID draft) {
        return sealed(person.value().toString(), clock.instant().getEpochSecond(), draft);
    }

    /** The person whose form this is; empty when the seal was not made here, or too long ago. */
    Optional<UserId> person(String seal, UUID draft) {
        var parts = seal.split("\\.", 3);
        if (parts.length < 3 || !parts[1].matches("\\d{1,12}")) {
            return Optional.empty();
        }
        long made = Long.parseLong(parts[1]);
        if (Instant.ofEpochSecond(made).plus(VALID).isBefore(clock.instant())
                || !same(seal, sealed(parts[0], made, draft))) {
            return Optional.empty();
        }
        return SentForm.uuid(parts[0]).map(UserId::new);
    }

    private String sealed(String person, long made, UUID draft) {
        var named = person + "." + made;
        return named + "." + digest(named + "." + draft);
    }

    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(
                one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }

    private String digest(String text) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret().getBytes(StandardCharsets.UTF_8), ALGORITHM));
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    private String secret() {
        var known = secret.get();
        if (known == null) {
            known = query.secret();
            secret.set(known);
        }
        return known;
    }
}
