package org.pledgekeeper.indicator.talk;

import java.time.Instant;
import java.util.UUID;
import org.pledgekeeper.values.Language;

/**
 * What somebody said beside a value.
 *
 * @param body empty once it is hidden
 * @param mine whether the reader wrote it, and may hide it
 */
public record ValueComment(
        UUID id,
        Language language,
        String body,
        String writer,
        Instant createdAt,
        boolean hidden,
        boolean mine) {}
