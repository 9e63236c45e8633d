package org.pledgekeeper.dashboard.calls;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.pledgekeeper.values.LocalisedText;

/**
 * An answer to a question of the reader that nobody took over or set aside yet.
 *
 * @param asked which fact was asked for, as the end of a key
 * @param wording the question, where it was asked in own words
 */
public record Answer(
        String pledge,
        String reference,
        LocalisedText title,
        String asked,
        @Nullable String wording,
        @Nullable String answeredBy,
        Instant answeredAt) {}
