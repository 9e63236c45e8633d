package org.pledgekeeper.indicator.form;

import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.pledgekeeper.indicator.terms.Baseline;
import org.pledgekeeper.indicator.typed.TypedValue;

/** Where one started from, as typed. */
record BaselineFields(
        TypedValue value,
        String year,
        @Size(max = 1000, message = "{indicator.too-long}") String note) {

    /** A field that the browser left out is an empty one. */
    @SuppressWarnings("NullAway")
    BaselineFields {
        value = Objects.requireNonNullElse(value, TypedValue.NOTHING);
        year = Objects.requireNonNullElse(year, "");
        note = Objects.requireNonNullElse(note, "");
    }

    static BaselineFields of(@Nullable Baseline baseline) {
        return baseline == null
                ? new BaselineFields(TypedValue.NOTHING, "", "")
                : new BaselineFields(
                        TypedValue.of(baseline.value()),
                        String.valueOf(baseline.year()),
                        TermsFields.original(baseline.note()));
    }
}
