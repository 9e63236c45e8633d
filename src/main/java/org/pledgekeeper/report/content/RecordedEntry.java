package org.pledgekeeper.report.content;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;
import org.pledgekeeper.values.LocalisedText;

/**
 * What people recorded, over the periods up to the end of the report's. Exactly one of a number, a
 * ratio and an answer, or none where there is no value; numbers are decimal numbers as text.
 *
 * @param unit what the number, or the numerator of a ratio, counts
 * @param denominatorUnit what the denominator of a ratio counts
 * @param estimated somebody's best guess is in it
 * @param provisional something of it is to be replaced by a final value
 * @param unconfirmed something of it had no second person's word yet
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RecordedEntry(
        @Nullable String number,
        @Nullable String numerator,
        @Nullable String denominator,
        @Nullable Boolean yes,
        @Nullable LocalisedText unit,
        @Nullable LocalisedText denominatorUnit,
        boolean estimated,
        boolean provisional,
        boolean unconfirmed) {

    /** Whether there is a value at all. */
    public boolean valued() {
        return number != null || numerator != null || yes != null;
    }

    public boolean ratio() {
        return numerator != null && denominator != null;
    }

    public @Nullable BigDecimal amount() {
        return number == null ? null : new BigDecimal(number);
    }

    public @Nullable BigDecimal part() {
        return numerator == null ? null : new BigDecimal(numerator);
    }

    public @Nullable BigDecimal whole() {
        return denominator == null ? null : new BigDecimal(denominator);
    }

    /** Computed from both numbers, never kept (rule 10). */
    public @Nullable BigDecimal share() {
        return numerator == null || denominator == null
                ? null
                : new BigDecimal(numerator)
                        .divide(new BigDecimal(denominator), MathContext.DECIMAL64);
    }
}
