package org.pledgekeeper.indicator.grid;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pledgekeeper.indicator.IndicatorFacts;
import org.pledgekeeper.indicator.measurement.Measurement;
import org.pledgekeeper.indicator.terms.IndicatorValue;
import org.pledgekeeper.pledge.PeriodFacts;
import org.pledgekeeper.values.LocalisedText;

/** Indicators that people record, by periods. */
record Grid(List<PeriodFacts> periods, List<Row> rows) {

    record Row(IndicatorFacts indicator, List<Cell> cells) {}

    /**
     * What is recorded for an indicator in a period.
     *
     * @param state name of a ValueState; null while nothing was recorded
     * @param version of what is recorded, as the page of the value tells it
     */
    record Cell(
            String indicator,
            PeriodFacts period,
            @Nullable IndicatorValue value,
            @Nullable String state,
            boolean estimated,
            boolean provisional,
            @Nullable LocalisedText narrative,
            int version) {

        static Cell empty(String indicator, PeriodFacts period) {
            return new Cell(
                    indicator,
                    period,
                    null,
                    null,
                    false,
                    false,
                    null,
                    Measurement.NOTHING_RECORDED);
        }

        /** Rule 13. */
        public boolean locked() {
            return period.locked();
        }

        /** The value in one word; empty where there is none. */
        String stamp() {
            return value == null ? "" : Objects.requireNonNull(value).plain();
        }
    }

    Stream<Cell> cells() {
        return rows.stream().flatMap(row -> row.cells().stream());
    }
}
