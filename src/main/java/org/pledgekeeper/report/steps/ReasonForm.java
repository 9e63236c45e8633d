package org.pledgekeeper.report.steps;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.pledgekeeper.values.Language;
import org.pledgekeeper.values.LocalisedText;

/** Why a report goes back to its writers, or is opened again. */
record ReasonForm(
        @NotBlank(message = "{report.reason-missing}")
                @Size(max = 2000, message = "{report.reason-long}")
                @Nullable String reason) {

    LocalisedText said(Language language) {
        return LocalisedText.of(language, Objects.requireNonNullElse(reason, ""));
    }
}
