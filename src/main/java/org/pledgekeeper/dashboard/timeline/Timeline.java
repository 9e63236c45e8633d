package org.pledgekeeper.dashboard.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pledgekeeper.pledge.PledgeFacts;
import org.pledgekeeper.values.Language;

/**
 * The timeline as it is drawn: lengths along the time in per cent of the width that the page gives,
 * heights in pixels. A series has one row, with what overlaps beneath each other.
 *
 * @param strip the years before the pledge; null when nothing happened in them
 * @param today null when it lies outside
 * @param pledge how far the pledge reaches
 * @param undated what nobody knows the time of; it stands in no row
 */
record Timeline(
        int height,
        List<Mark> years,
        @Nullable Extent strip,
        @Nullable Mark today,
        Extent pledge,
        List<Row> rows,
        List<Event> undated) {

    /** Above the rows: the years, and what the lines and the strip mean. */
    static final int HEAD = 44;

    private static final int LABEL = 24;
    private static final int LANE = 20;

    /** A line across all rows; without a name where there is no room for it. */
    record Mark(String at, @Nullable String name) {}

    record Extent(String x, String width) {}

    /** A series, or an action by itself. */
    record Row(int y, int height, Event first, boolean series, List<Drawn> bars) {

        public int labelY() {
            return y + 15;
        }
    }

    /** An action, drawn. */
    record Drawn(Event event, String tone, String x, String width, int y, @Nullable String mask) {

        /** A bar is low; where a finger meets it is as high as its lane. */
        public int hitY() {
            return y - 4;
        }
    }

    private record Placed(Event event, Stretch stretch) {}

    static Timeline of(PledgeFacts pledge, List<Event> events, LocalDate today, Language reading) {
        var axis = axis(pledge, events, today);
        var pen = new Pen(reading);
        var period = new Stretch.Period(pledge.startsOn(), pledge.endsOn());
        var series = new LinkedHashMap<Object, List<Placed>>();
        for (var event : events) {
            Stretch.of(event.span(), period, today, axis)
                    .ifPresent(
                            stretch ->
                                    series.computeIfAbsent(key(event), any -> new ArrayList<>())
                                            .add(new Placed(event, stretch)));
        }
        var rows = new ArrayList<Row>();
        int y = HEAD;
        for (var together : inOrder(series.values())) {
            var row = row(together, y, pen);
            rows.add(row);
            y += row.height();
        }
        return new Timeline(
                y + 8,
                axis.years().stream().map(year -> pen.mark(year.at(), name(year))).toList(),
                axis.strip() == 0 ? null : pen.extent(0, axis.strip()),
                today.isBefore(axis.until()) && !today.isBefore(axis.from())
                        ? pen.mark(axis.at(today), null)
                        : null,
                pen.extent(axis.at(pledge.startsOn()), axis.at(pledge.endsOn().plusDays(1))),
                List.copyOf(rows),
                events.stream().filter(event -> !event.dated()).toList());
    }

    /** What still goes on reaches today. */
    private static TimeAxis axis(PledgeFacts pledge, List<Event> events, LocalDate today) {
        var days =
                Stream.concat(
                                events.stream().flatMap(Event::days),
                                events.stream()
                                        .filter(event -> event.span().openEnd())
                                        .map(event -> today))
                        .toList();
        var first = days.stream().min(Comparator.naturalOrder()).orElse(null);
        var last =
                Stream.concat(days.stream(), Stream.of(pledge.endsOn()))
                        .max(Comparator.naturalOrder())
                        .orElse(today);
        return TimeAxis.of(pledge.startsOn(), first, last);
    }

    private static Object key(Event event) {
        return event.seriesId() == null ? event.reference() : event.seriesId();
    }

    private static List<List<Placed>> inOrder(Iterable<List<Placed>> series) {
        var rows = new ArrayList<List<Placed>>();
        var byStart = Comparator.comparingDouble((Placed each) -> each.stretch().from());
        series.forEach(together -> rows.add(together.stream().sorted(byStart).toList()));
        rows.sort(Comparator.comparingDouble(row -> row.get(0).stretch().from()));
        return rows;
    }

    private static Row row(List<Placed> together, int y, Pen pen) {
        var lanes = Lanes.of(together.stream().map(Placed::stretch).toList());
        var bars = new ArrayList<Drawn>();
        for (int i = 0; i < together.size(); i++) {
            var event = together.get(i).event();
            var stretch = together.get(i).stretch();
            var extent = pen.extent(stretch.from(), stretch.to());
            bars.add(
                    new Drawn(
                            event,
                            event.tone(),
                            extent.x(),
                            extent.width(),
                            y + LABEL + LANE * lanes.get(i),
                            stretch.mask()));
        }
        int most = lanes.stream().mapToInt(Integer::intValue).max().orElse(0);
        var first = together.get(0).event();
        return new Row(
                y, LABEL + LANE * (most + 1), first, first.seriesId() != null, List.copyOf(bars));
    }

    private static @Nullable String name(TimeAxis.Year year) {
        return year.named() ? String.valueOf(year.year()) : null;
    }

    /** Mirrors what is read from right to left. */
    private record Pen(boolean rightToLeft) {

        Pen(Language reading) {
            this(reading.rightToLeft());
        }

        Mark mark(double at, @Nullable String name) {
            return new Mark(width(rightToLeft ? 100 - at : at), name);
        }

        Extent extent(double from, double to) {
            return new Extent(width(rightToLeft ? 100 - to : from), width(to - from));
        }

        String width(double length) {
            return String.format(Locale.ROOT, "%.2f%%", length);
        }
    }
}
