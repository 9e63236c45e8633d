package org.pledgekeeper.report.review;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.pledgekeeper.values.Language;
import org.pledgekeeper.values.LocalisedText;

/**
 * A step that somebody took.
 *
 * @param step a ReviewStep name
 * @param language of the reason
 */
public record Reviewed(
        String step, @Nullable String reason, @Nullable String language, String name, Instant at) {

    public @Nullable LocalisedText why() {
        return reason == null || language == null
                ? null
                : LocalisedText.of(new Language(language), reason);
    }
}
