package org.pledgekeeper.dashboard.hindered;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pledgekeeper.dashboard.chart.Bar.Share;
import org.pledgekeeper.dashboard.chart.Columns;
import org.pledgekeeper.values.Language;

/**
 * The reasons why things could not be done, counted: as a chart, as a table, and what they say.
 *
 * @param reasons how often each is given, most frequent first; the chart's key
 * @param years the rows of the table; each has a count for each of the reasons
 */
record Hindrances(Columns columns, List<Share> reasons, List<YearRow> years, Finding finding) {

    /** Colours enough for the most frequent ones; the rest shares the last. */
    private static final int COLOURS = 6;

    /**
     * @param year null for what has no year
     */
    record YearRow(@Nullable Integer year, List<Long> counts, long total) {}

    /**
     * The sentence that the chart shows.
     *
     * @param reason the most frequent one, a Reason.Code name; null where two are equally frequent
     * @param year for which most of it was planned; null where no year stands out
     */
    record Finding(
            long total,
            @Nullable String reason,
            long forReason,
            @Nullable Integer year,
            long inYear,
            long replaced) {}

    static Hindrances of(List<ReasonCount> counts, Language reading) {
        var frequent = frequent(counts);
        var shares = new ArrayList<Share>();
        frequent.forEach(
                (reason, count) ->
                        shares.add(
                                new Share(
                                        "reason." + reason,
                                        "c" + Math.min(COLOURS, shares.size() + 1),
                                        count)));
        var reasons = List.copyOf(frequent.keySet());
        var rows = rows(counts, reasons);
        return new Hindrances(
                Columns.of(years(rows, shares), reading), shares, rows, finding(counts, rows));
    }

    private static Map<String, Long> frequent(List<ReasonCount> counts) {
        var sums =
                counts.stream()
                        .collect(
                                Collectors.groupingBy(
                                        ReasonCount::reason,
                                        Collectors.summingLong(ReasonCount::count)));
        var sorted = new LinkedHashMap<String, Long>();
        sums.entrySet().stream()
                .sorted(
                        Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                                .thenComparing(Map.Entry.comparingByKey()))
                .forEach(each -> sorted.put(each.getKey(), each.getValue()));
        return sorted;
    }

    private static List<YearRow> rows(List<ReasonCount> counts, List<String> reasons) {
        var known = counts.stream().map(ReasonCount::year).filter(year -> year != null).toList();
        var rows = new ArrayList<YearRow>();
        if (!known.isEmpty()) {
            int first = known.stream().min(Integer::compare).orElseThrow();
            int last = known.stream().max(Integer::compare).orElseThrow();
            for (int year = first; year <= last; year++) {
                rows.add(row(year, counts, reasons));
            }
        }
        var undated = row(null, counts, reasons);
        if (undated.total() > 0) {
            rows.add(undated);
        }
        return List.copyOf(rows);
    }

    private static YearRow row(
            @Nullable Integer year, List<ReasonCount> counts, List<String> reasons) {
        var here = counts.stream().filter(each -> same(each.year(), year)).toList();
        var cells = reasons.stream().map(reason -> sum(here, reason)).toList();
        return new YearRow(year, cells, cells.stream().mapToLong(Long::longValue).sum());
    }

    private static boolean same(@Nullable Integer one, @Nullable Integer other) {
        return one == null ? other == null : one.equals(other);
    }

    private static long sum(List<ReasonCount> counts, String reason) {
        return counts.stream()
                .filter(each -> each.reason().equals(reason))
                .mapToLong(ReasonCount::count)
                .sum();
    }

    private static List<Columns.Year> years(List<YearRow> rows, List<Share> reasons) {
        var years = new ArrayList<Columns.Year>();
        for (var row : rows) {
            if (row.year() != null) {
                var shares = new ArrayList<Share>();
                for (int i = 0; i < reasons.size(); i++) {
                    var reason = reasons.get(i);
                    shares.add(new Share(reason.key(), reason.colour(), row.counts().get(i)));
                }
                years.add(new Columns.Year(row.year(), shares));
            }
        }
        return years;
    }

    private static Finding finding(List<ReasonCount> counts, List<YearRow> rows) {
        var byReason = List.copyOf(frequent(counts).entrySet());
        var byYear =
                rows.stream()
                        .filter(row -> row.year() != null)
                        .sorted(Comparator.comparingLong(YearRow::total).reversed())
                        .toList();
        boolean oneReason =
                !byReason.isEmpty()
                        && (byReason.size() == 1
                                || byReason.get(0).getValue() > byReason.get(1).getValue());
        boolean oneYear = byYear.size() > 1 && byYear.get(0).total() > byYear.get(1).total();
        return new Finding(
                counts.stream().mapToLong(ReasonCount::count).sum(),
                oneReason ? byReason.get(0).getKey() : null,
                oneReason ? byReason.get(0).getValue() : 0,
                oneYear ? byYear.get(0).year() : null,
                oneYear ? byYear.get(0).total() : 0,
                counts.stream().mapToLong(ReasonCount::replaced).sum());
    }
}
