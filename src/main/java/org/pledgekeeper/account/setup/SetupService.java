package org.pledgekeeper.account.setup;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import org.pledgekeeper.account.AccountService;
import org.pledgekeeper.account.Role;
import org.pledgekeeper.account.UserId;
import org.pledgekeeper.platform.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives out the setup link and redeems it once. The database keeps a digest of its token only; with
 * the first account the link dies for ever.
 */
@Service
public class SetupService {

    public static final Duration VALID = Duration.ofMinutes(60);

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int TOKEN_BYTES = 32;

    private final SetupQuery links;
    private final AccountService accounts;
    private final Clock clock;

    SetupService(SetupQuery links, AccountService accounts, Clock clock) {
        this.links = links;
        this.accounts = accounts;
        this.clock = clock;
    }

    public boolean nobodyYet() {
        return links.nobodyYet();
    }

    /**
     * A new token in place of any older one; empty as soon as somebody has an account. Nobody can
     * ever read it again.
     */
    @Transactional
    public Optional<String> renew() {
        links.oneAtATime();
        links.forgetAll();
        if (!links.nobodyYet()) {
            return Optional.empty();
        }
        var bytes = new byte[TOKEN_BYTES];
        RANDOM.nextBytes(bytes);
        var token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        links.keep(digest(token), clock.instant().plus(VALID));
        return Optional.of(token);
    }

    /** Whether this token still opens the setup page. */
    public boolean open(String token) {
        return links.valid(digest(token), clock.instant()) && links.nobodyYet();
    }

    /**
     * Makes the organisation and its administrator. Of two browsers with the same link one wins.
     *
     * @throws NotFound when the token does not open the setup page (any more)
     */
    @Transactional
    public UserId make(String token, FirstAdministrator first) {
        links.oneAtATime();
        if (!open(token)) {
            throw new NotFound("setup link");
        }
        links.forgetAll();
        var user =
                accounts.register(first.email(), first.name(), first.language(), first.password());
        accounts.found(
                first.organisation(),
                first.kind(),
                first.country(),
                Map.of(user, Role.ADMINISTRATOR));
        return user;
    }

    private static String digest(String token) {
        try {
            var sha256 = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha256.digest(token.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
