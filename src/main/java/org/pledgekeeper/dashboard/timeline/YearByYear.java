package org.pledgekeeper.dashboard.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.pledgekeeper.dashboard.chart.Columns;
import org.pledgekeeper.dashboard.chart.StatusCounts;
import org.pledgekeeper.values.Language;

/** What is drawn instead of single actions when they are too many to be told apart. */
record YearByYear(Columns columns, List<YearCount> counts) {

    static YearByYear of(List<YearCount> counts, Language reading) {
        var known =
                counts.stream()
                        .filter(each -> each.year() != null)
                        .collect(
                                Collectors.toMap(
                                        each -> Objects.requireNonNull(each.year()),
                                        YearCount::counts));
        var years = new ArrayList<Columns.Year>();
        if (!known.isEmpty()) {
            int first = known.keySet().stream().min(Integer::compare).orElseThrow();
            int last = known.keySet().stream().max(Integer::compare).orElseThrow();
            for (int year = first; year <= last; year++) {
                var of = known.getOrDefault(year, new StatusCounts(0, 0, 0, 0));
                years.add(new Columns.Year(year, of.shares()));
            }
        }
        return new YearByYear(Columns.of(years, reading), counts);
    }
}
