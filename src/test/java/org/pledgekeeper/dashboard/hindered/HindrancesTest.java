package org.pledgekeeper.dashboard.hindered;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.pledgekeeper.dashboard.chart.Bar.Share;
import org.pledgekeeper.values.Language;

class HindrancesTest {

    private static Hindrances of(ReasonCount... counts) {
        return Hindrances.of(List.of(counts), Language.EN);
    }

    @Test
    void saysTheMostFrequentReasonAndTheYearThatStandsOut() {
        var found =
                of(
                        new ReasonCount(2020, "TRAVEL_RESTRICTED", 3, 1),
                        new ReasonCount(2022, "FUNDING", 1, 0),
                        new ReasonCount(null, "FUNDING", 1, 1));
        assertThat(found.finding())
                .isEqualTo(new Hindrances.Finding(5, "TRAVEL_RESTRICTED", 3, 2020, 3, 2));
        assertThat(found.reasons())
                .extracting(Share::key, Share::count)
                .containsExactly(
                        tuple("reason.TRAVEL_RESTRICTED", 3L), tuple("reason.FUNDING", 2L));
    }

    @Test
    void namesNoneOfTwoThatAreEquallyFrequent() {
        var finding =
                of(
                                new ReasonCount(2020, "TRAVEL_RESTRICTED", 1, 0),
                                new ReasonCount(2021, "FUNDING", 1, 0))
                        .finding();
        assertThat(finding.reason()).isNull();
        assertThat(finding.year()).isNull();
    }

    @Test
    void leavesOutNoYearBetweenAndPutsWhatHasNoneLast() {
        var found =
                of(
                        new ReasonCount(2020, "TRAVEL_RESTRICTED", 2, 0),
                        new ReasonCount(2022, "TRAVEL_RESTRICTED", 1, 0),
                        new ReasonCount(null, "LEGAL", 4, 0));
        assertThat(found.years())
                .extracting(Hindrances.YearRow::year)
                .containsExactly(2020, 2021, 2022, null);
        assertThat(found.years())
                .extracting(Hindrances.YearRow::total)
                .containsExactly(2L, 0L, 1L, 4L);
        assertThat(found.columns().columns()).as("what has no year has no column").hasSize(3);
    }

    @Test
    void ofNothingSaysNothing() {
        assertThat(of().finding()).isEqualTo(new Hindrances.Finding(0, null, 0, null, 0, 0));
    }
}
