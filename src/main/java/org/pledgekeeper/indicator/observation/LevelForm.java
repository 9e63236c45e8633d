package org.pledgekeeper.indicator.observation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.pledgekeeper.indicator.measurement.Measurement;
import org.pledgekeeper.values.Language;
import org.pledgekeeper.values.LocalisedText;

/**
 * What the browser sends to choose a level.
 *
 * @param language tag of the language of the reasons
 */
record LevelForm(
        @NotNull(message = "{indicator.level-needed}") @Nullable Integer level,
        @Pattern(regexp = Typed.WRITTEN, message = "{indicator.reasons-needed}")
                @Size(max = 4000, message = "{indicator.too-long}")
                String reasons,
        @Pattern(regexp = "en|fr|es|ar", message = "{indicator.language-unknown}")
                String language) {

    /** A field that the browser left out is an empty one. */
    @SuppressWarnings("NullAway")
    LevelForm {
        reasons = Objects.requireNonNullElse(reasons, "");
        language = Objects.requireNonNullElse(language, "");
    }

    static LevelForm of(Measurement measured, Language language) {
        var before = measured.level();
        return before == null
                ? new LevelForm(null, "", language.tag())
                : new LevelForm(
                        before.level(),
                        before.reasons().originalText(),
                        before.reasons().original().tag());
    }

    int chosen() {
        return level == null ? 0 : level;
    }

    LocalisedText why() {
        return Typed.text(language, reasons);
    }
}
