package org.pledgekeeper.indicator.observation;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.pledgekeeper.indicator.measurement.Measurement;
import org.pledgekeeper.values.Language;
import org.pledgekeeper.values.LocalisedText;

/**
 * What the browser sends to let another value stand.
 *
 * @param value digits of any script
 * @param language tag of the language of the reason
 */
record OverrideForm(
        @Pattern(regexp = "\\p{Nd}{1,9}", message = "{indicator.value-number}") String value,
        @Pattern(regexp = Typed.WRITTEN, message = "{indicator.reason-needed}")
                @Size(max = 4000, message = "{indicator.too-long}")
                String reason,
        @Pattern(regexp = "en|fr|es|ar", message = "{indicator.language-unknown}")
                String language) {

    /** A field that the browser left out is an empty one. */
    @SuppressWarnings("NullAway")
    OverrideForm {
        value = Objects.requireNonNullElse(value, "").strip();
        reason = Objects.requireNonNullElse(reason, "");
        language = Objects.requireNonNullElse(language, "");
    }

    static OverrideForm of(Measurement measured, Language language) {
        var before = measured.override();
        return before == null
                ? new OverrideForm("", "", language.tag())
                : new OverrideForm(
                        String.valueOf(before.value()),
                        before.reason().originalText(),
                        before.reason().original().tag());
    }

    int chosen() {
        return Integer.parseInt(value);
    }

    LocalisedText why() {
        return Typed.text(language, reason);
    }
}
