package org.pledgekeeper.indicator.measurement;

import java.util.ArrayList;
import java.util.List;

/**
 * A horizontal bar on a strip of fixed length, growing in reading direction. Drawn by {@code
 * indicator/bar.html}; the number always stands beside it.
 */
record Bar(int x, int width) {

    private static final int STRIP = 200;

    /** What is there is never too short to be seen. */
    private static final int SHORTEST = 3;

    /** The share that one part has of a whole. */
    static Bar of(int part, int whole, boolean rightToLeft) {
        return stacked(List.of(part, Math.max(0, whole - part)), rightToLeft).get(0);
    }

    /** Parts that fill the strip, one after the other. */
    static List<Bar> stacked(List<Integer> parts, boolean rightToLeft) {
        int whole = Math.max(1, parts.stream().mapToInt(Integer::intValue).sum());
        var bars = new ArrayList<Bar>();
        int at = 0;
        int sum = 0;
        for (int part : parts) {
            sum += part;
            int width = part == 0 ? 0 : Math.max(SHORTEST, STRIP * sum / whole - at);
            bars.add(new Bar(rightToLeft ? STRIP - at - width : at, width));
            at += width;
        }
        return bars;
    }
}
