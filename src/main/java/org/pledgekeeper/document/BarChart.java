package org.pledgekeeper.document;

import java.util.ArrayList;
import java.util.List;

/** Horizontal bars, longest first as given; drawn as vectors, growing in reading direction. */
record BarChart(int width, int height, String summary, boolean rightToLeft, List<Bar> bars) {

    private static final int WIDTH = 460;
    private static final int LABELS = 190;
    private static final int NUMBERS = 30;
    private static final int STEP = 19;

    record Bar(String label, String count, int labelAt, int x, int y, int length, int countAt) {

        public int baseline() {
            return y + 9;
        }
    }

    static BarChart of(
            List<String> labels, List<Integer> counts, String summary, DocumentWords words) {
        boolean rightToLeft = words.language().rightToLeft();
        int most = counts.stream().mapToInt(Integer::intValue).max().orElse(1);
        var bars = new ArrayList<Bar>();
        for (int i = 0; i < labels.size(); i++) {
            int length =
                    Math.max(2, (WIDTH - LABELS - NUMBERS) * counts.get(i) / Math.max(1, most));
            int x = rightToLeft ? WIDTH - LABELS - length : LABELS;
            int labelAt = rightToLeft ? WIDTH - LABELS + 8 : LABELS - 8;
            int countAt = rightToLeft ? x - 6 : x + length + 6;
            bars.add(
                    new Bar(
                            labels.get(i),
                            words.number(counts.get(i)),
                            labelAt,
                            x,
                            STEP * i + 4,
                            length,
                            countAt));
        }
        return new BarChart(WIDTH, STEP * labels.size() + 6, summary, rightToLeft, bars);
    }

    /** Where labels are tied: at the bars, so their end in Latin scripts, their start in Arabic. */
    public String labelAnchor() {
        return rightToLeft ? "start" : "end";
    }

    public String countAnchor() {
        return rightToLeft ? "end" : "start";
    }
}
