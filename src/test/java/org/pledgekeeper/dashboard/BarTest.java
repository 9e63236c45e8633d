package org.pledgekeeper.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.pledgekeeper.dashboard.chart.Bar;
import org.pledgekeeper.dashboard.chart.Bar.Part;
import org.pledgekeeper.dashboard.chart.Bar.Share;
import org.pledgekeeper.values.Language;

class BarTest {

    private static final List<Share> SHARES =
            List.of(new Share("a", "c1", 1), new Share("none", "c2", 0), new Share("b", "c3", 2));

    @Test
    void growsInTheDirectionOfReading() {
        assertThat(Bar.of(SHARES, 4, Language.EN).parts())
                .extracting(Part::x, Part::width)
                .containsExactly(tuple("0.00%", "25.00%"), tuple("25.00%", "50.00%"));
        assertThat(Bar.of(SHARES, 4, Language.AR).parts())
                .extracting(Part::x)
                .containsExactly("75.00%", "25.00%");
    }

    @Test
    void ofNothingIsEmpty() {
        assertThat(Bar.of(List.of(new Share("a", "c1", 0)), 0, Language.EN).parts()).isEmpty();
    }
}
