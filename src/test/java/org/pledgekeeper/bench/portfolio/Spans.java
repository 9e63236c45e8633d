package org.pledgekeeper.bench.portfolio;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.pledgekeeper.values.PartialDate;
import org.pledgekeeper.values.Timespan;

/** Dates as people know them: many to the month or the year only, some not at all. */
record Spans(Dice dice, Vow vow) {

    /**
     * What is done lies before it was logged, what is planned after it: some by now in the past.
     */
    Timespan of(String status, Instant logged) {
        var day = logged.atZone(ZoneOffset.UTC).toLocalDate();
        return switch (status) {
            case "PLANNED", "IDEA", "POSTPONED" -> known(day.plusDays(30 + dice.below(500)), 0);
            case "ONGOING" -> dice.chance(0.6) ? Timespan.since(date(day)) : known(day, 40);
            case "COMPLETED" -> done(day.minusDays(dice.skewed(700)));
            default -> known(day, 0);
        };
    }

    /** Rule 7: not wholly in the future. Some of it lies before the pledge (rule 8). */
    private Timespan done(LocalDate day) {
        return switch (dice.weighted("date", 85, "days", 11, "none", 3, "whole", 1)) {
            case "date" -> Timespan.on(date(day));
            case "days" -> known(day, 1 + dice.below(90));
            case "whole" -> Timespan.WHOLE_PLEDGE;
            default -> Timespan.UNKNOWN;
        };
    }

    private Timespan known(LocalDate day, int days) {
        return days == 0
                ? Timespan.on(date(day))
                : Timespan.between(PartialDate.of(day), date(day.plusDays(days)));
    }

    private PartialDate date(LocalDate day) {
        return switch (dice.weighted("day", 45, "month", 40, "year", 15)) {
            case "day" -> PartialDate.of(day);
            case "month" -> PartialDate.of(day.getYear(), day.getMonthValue());
            default -> PartialDate.of(day.getYear());
        };
    }
}
