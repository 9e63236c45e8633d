package org.pledgekeeper.dashboard.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.pledgekeeper.values.Language;

/**
 * A bar of stacked parts. All lengths are per cent of the width that the page gives it, so that a
 * phone and a desk read the same drawing; it grows in the direction of reading.
 */
public record Bar(List<Part> parts) {

    /**
     * What a part stands for.
     *
     * @param key message key of its name
     * @param colour class of its colour, {@code c1} to {@code c6}
     */
    public record Share(String key, String colour, long count) {}

    /** A part, drawn. */
    public record Part(Share share, String x, String width) {}

    /**
     * @param full the count that fills the whole width
     */
    public static Bar of(List<Share> shares, long full, Language reading) {
        var parts = new ArrayList<Part>();
        double from = 0;
        for (var share : shares) {
            double width = full == 0 ? 0 : 100.0 * share.count() / full;
            if (width > 0) {
                double x = reading.rightToLeft() ? 100 - from - width : from;
                parts.add(new Part(share, percent(x), percent(width)));
                from += width;
            }
        }
        return new Bar(List.copyOf(parts));
    }

    private static String percent(double length) {
        return String.format(Locale.ROOT, "%.2f%%", length);
    }
}
