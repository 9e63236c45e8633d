package org.pledgekeeper.indicator.card;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.pledgekeeper.indicator.terms.IndicatorValue;

/**
 * What stands beside a definition, for one reporting period.
 *
 * @param responsible name of the person; null where nobody is named
 * @param target what is to be reached by the end of the period; null where nothing is
 * @param earlier the definition under which the period was recorded, where another one holds now
 */
public record IndicatorCard(
        @Nullable String responsible, @Nullable IndicatorValue target, @Nullable Earlier earlier) {

    /** A definition that held before. */
    public record Earlier(int number, Instant since) {}
}
