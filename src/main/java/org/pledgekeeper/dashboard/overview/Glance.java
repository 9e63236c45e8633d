package org.pledgekeeper.dashboard.overview;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.pledgekeeper.dashboard.chart.Bar;
import org.pledgekeeper.dashboard.chart.Bar.Share;
import org.pledgekeeper.indicator.counting.TypeCount;
import org.pledgekeeper.indicator.measurement.Measurement;
import org.pledgekeeper.values.Language;

/** An indicator at a glance: its value, and the bar of what made it. */
record Glance(Measurement measurement, Bar bar) {

    /** As many types as a bar has colours; the rest share the last one. */
    private static final int COLOURS = 6;

    static Glance of(Measurement measurement, Language reading) {
        var shares =
                measurement.indicator().rubric() ? steps(measurement) : types(measurement.byType());
        long full = shares.stream().mapToLong(Share::count).sum();
        return new Glance(measurement, Bar.of(shares, full, reading));
    }

    private static List<Share> types(List<TypeCount> types) {
        var shares = new ArrayList<Share>();
        for (int i = 0; i < Math.min(types.size(), COLOURS - 1); i++) {
            var each = types.get(i);
            shares.add(new Share("type." + each.type(), "c" + (i + 1), each.count()));
        }
        int rest = types.stream().skip(COLOURS - 1).mapToInt(TypeCount::count).sum();
        shares.add(new Share("dashboard.other-types", "c" + COLOURS, rest));
        return shares;
    }

    /** One part a level of the scale, filled up to the level that was judged. */
    private static List<Share> steps(Measurement measurement) {
        var level = measurement.level();
        int reached = level == null ? 0 : level.level();
        return IntStream.rangeClosed(1, measurement.indicator().levels().size())
                .mapToObj(each -> new Share("", each <= reached ? "c2" : "empty", 1))
                .toList();
    }

    /** Parts of the bar that have a name, for the key beside it. */
    public List<Share> named() {
        return bar.parts().stream()
                .map(Bar.Part::share)
                .filter(share -> !share.key().isEmpty())
                .toList();
    }

    /** Actions whose date leaves open whether they count (rule 8). */
    long undecided() {
        return measurement.figures().undecided();
    }
}
