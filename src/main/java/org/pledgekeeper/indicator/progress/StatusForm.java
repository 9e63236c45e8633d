package org.pledgekeeper.indicator.progress;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.pledgekeeper.indicator.progress.Progress.Stated;
import org.pledgekeeper.indicator.typed.TypedTexts;
import org.pledgekeeper.values.Language;
import org.pledgekeeper.values.LocalisedText;

/**
 * What the browser sends to say how an indicator fares.
 *
 * @param language tag of the language of the reason
 * @param version of what the person saw; null where nobody had said anything (rule 17)
 */
record StatusForm(
        @NotNull(message = "{progress.status-needed}") @Nullable ProgressStatus status,
        @Pattern(regexp = TypedTexts.WRITTEN, message = "{indicator.reason-needed}")
                @Size(max = 4000, message = "{indicator.too-long}")
                String reason,
        @Pattern(regexp = "en|fr|es|ar", message = "{indicator.language-unknown}") String language,
        @Nullable Integer version) {

    /** A field that the browser left out is an empty one. */
    @SuppressWarnings("NullAway")
    StatusForm {
        reason = Objects.requireNonNullElse(reason, "");
        language = Objects.requireNonNullElse(language, "");
    }

    static StatusForm of(@Nullable Stated stated, Language spoken) {
        return stated == null
                ? new StatusForm(null, "", spoken.tag(), null)
                : new StatusForm(
                        stated.status(),
                        stated.reason().originalText(),
                        stated.reason().original().tag(),
                        stated.version());
    }

    ProgressStatus chosen() {
        return Objects.requireNonNull(status);
    }

    LocalisedText why() {
        return LocalisedText.of(new Language(language), reason);
    }
}
