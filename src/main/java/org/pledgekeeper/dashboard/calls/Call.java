package org.pledgekeeper.dashboard.calls;

import java.time.Instant;
import java.util.UUID;
import org.pledgekeeper.values.LocalisedText;

/**
 * A comment that calls the reader.
 *
 * @param pledge code of the pledge of its action
 */
public record Call(
        UUID comment,
        String pledge,
        String reference,
        LocalisedText title,
        String writer,
        Instant createdAt,
        String language,
        String body,
        boolean read) {}
