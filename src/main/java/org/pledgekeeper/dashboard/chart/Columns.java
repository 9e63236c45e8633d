package org.pledgekeeper.dashboard.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.pledgekeeper.dashboard.chart.Bar.Share;
import org.pledgekeeper.values.Language;

/**
 * Columns of stacked parts, one a year. Widths are per cent of the width that the page gives,
 * heights are pixels; the years go in the direction of reading.
 */
public record Columns(int height, List<Column> columns) {

    /** What one year holds. */
    public record Year(int year, List<Share> shares) {

        public long total() {
            return shares.stream().mapToLong(Share::count).sum();
        }
    }

    /**
     * A year, drawn.
     *
     * @param middle where its name and its number stand
     * @param top the upper end, on which its number stands
     * @param named whether there is room for its name
     */
    public record Column(Year year, String middle, int top, boolean named, List<Part> parts) {

        public int numberY() {
            return top - 6;
        }
    }

    /** A part, drawn. */
    public record Part(Share share, String x, String width, int y, int height) {}

    /** Room for the number on top of the highest column. */
    static final int HEAD = 20;

    static final int TALLEST = 140;

    /** Room for the name of the year. */
    private static final int FOOT = 24;

    /** So many names fit beside each other on a phone. */
    private static final int NAMES = 8;

    private static final double SHARE_OF_WIDTH = 0.6;

    /** Where the columns stand. */
    public int ground() {
        return HEAD + TALLEST;
    }

    public int nameY() {
        return height - 6;
    }

    public static Columns of(List<Year> years, Language reading) {
        long most = years.stream().mapToLong(Year::total).max().orElse(0);
        double step = 100.0 / Math.max(1, years.size());
        int every = (years.size() + NAMES - 1) / NAMES;
        var columns = new ArrayList<Column>();
        for (int i = 0; i < years.size(); i++) {
            double middle = step * (i + 0.5);
            double drawn = reading.rightToLeft() ? 100 - middle : middle;
            var parts = parts(years.get(i), most, drawn, step * SHARE_OF_WIDTH);
            int top = parts.isEmpty() ? HEAD + TALLEST : parts.get(parts.size() - 1).y();
            columns.add(new Column(years.get(i), percent(drawn), top, i % every == 0, parts));
        }
        return new Columns(HEAD + TALLEST + FOOT, List.copyOf(columns));
    }

    /** From the foot upwards; rounding never makes a column higher or lower than its total. */
    private static List<Part> parts(Year year, long most, double middle, double width) {
        var parts = new ArrayList<Part>();
        long below = 0;
        for (var share : year.shares()) {
            if (share.count() > 0) {
                int foot = level(below, most);
                below += share.count();
                int y = level(below, most);
                parts.add(
                        new Part(share, percent(middle - width / 2), percent(width), y, foot - y));
            }
        }
        return parts;
    }

    private static int level(long count, long most) {
        return HEAD + TALLEST - (int) Math.round((double) TALLEST * count / most);
    }

    private static String percent(double length) {
        return String.format(Locale.ROOT, "%.2f%%", length);
    }
}
