package org.pledgekeeper.indicator.progress;

import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pledgekeeper.indicator.IndicatorFacts;
import org.pledgekeeper.indicator.progress.ProgressQuery.Row;
import org.pledgekeeper.indicator.terms.Baseline;
import org.pledgekeeper.indicator.terms.IndicatorValue;
import org.pledgekeeper.pledge.PeriodFacts;
import org.pledgekeeper.pledge.PledgeFacts;
import org.springframework.stereotype.Component;

/** Says how indicators fare that have a target; the others are in no hurry. */
@Component
public class Progresses {

    /** After so long without a value nobody knows. */
    static final Period RECENT = Period.ofMonths(6);

    private final ProgressQuery targets;
    private final Clock clock;

    Progresses(ProgressQuery targets, Clock clock) {
        this.targets = targets;
        this.clock = clock;
    }

    /** What an indicator has come to; null where it has no value. */
    public record Reached(IndicatorFacts indicator, @Nullable IndicatorValue value) {}

    /** A pledge as measured for a period; null where it has none. */
    public record Asked(PledgeFacts pledge, @Nullable PeriodFacts period, List<Reached> reached) {}

    /** By the id of the indicator. */
    public Map<UUID, Progress> of(Collection<Asked> asked) {
        var periods =
                asked.stream()
                        .map(Asked::period)
                        .filter(Objects::nonNull)
                        .map(PeriodFacts::id)
                        .toList();
        var rows = new HashMap<UUID, Row>();
        targets.of(periods).forEach(row -> rows.put(row.indicatorId(), row));
        var found = new HashMap<UUID, Progress>();
        for (var each : asked) {
            var period = each.period();
            if (period != null) {
                each.reached()
                        .forEach(
                                one -> {
                                    var id = one.indicator().id();
                                    var progress =
                                            progress(each.pledge(), period, one, rows.get(id));
                                    if (progress != null) {
                                        found.put(id, progress);
                                    }
                                });
            }
        }
        return found;
    }

    private @Nullable Progress progress(
            PledgeFacts pledge, PeriodFacts period, Reached reached, @Nullable Row row) {
        var target = row == null ? null : row.target();
        var value = reached.value();
        if (row == null || target == null || value == null) {
            return null;
        }
        var indicator = reached.indicator();
        var course =
                new Course(
                        baseline(indicator),
                        target,
                        indicator.terms().direction(),
                        pledge.startsOn(),
                        period.endsOn());
        var today = LocalDate.now(clock);
        var computed = course.status(value, today);
        boolean waits = computed != ProgressStatus.ACHIEVED && !today.isAfter(period.endsOn());
        if (waits && !indicator.counts() && old(row, today)) {
            computed = ProgressStatus.NO_RECENT_UPDATE;
        }
        return new Progress(
                computed,
                row.stated(),
                value,
                target,
                course.expected(today),
                course.reached(value),
                course.elapsed(today)
                        .movePointRight(2)
                        .setScale(0, RoundingMode.HALF_UP)
                        .intValue(),
                indicator.counts() ? null : row.updated());
    }

    private static @Nullable IndicatorValue baseline(IndicatorFacts indicator) {
        Baseline stated = indicator.terms().baseline();
        return stated == null ? null : stated.value();
    }

    private static boolean old(Row row, LocalDate today) {
        var updated = row.updated();
        return updated == null
                || updated.atZone(ZoneOffset.UTC).toLocalDate().isBefore(today.minus(RECENT));
    }
}
