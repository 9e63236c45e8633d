package org.pledgekeeper.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CalculationTest {

    @Test
    void measuresAreAlwaysCountedOnceFromTheFirstDay_rule4() {
        assertThat(Calculation.of(IndicatorKind.COUNT))
                .containsExactly(Calculation.CUMULATIVE_DISTINCT);
    }

    @Test
    void aRatioHasASumAndALatestValueButNoHighest_rule10() {
        assertThat(Calculation.of(IndicatorKind.RATIO))
                .containsExactly(Calculation.SUM, Calculation.LATEST);
    }

    @Test
    void aNumberLeavesTheChoice() {
        assertThat(Calculation.of(IndicatorKind.NUMBER))
                .containsExactly(Calculation.SUM, Calculation.LATEST, Calculation.MAXIMUM);
    }

    @Test
    void ofAnAnswerAndALevelTheLatestStands() {
        assertThat(Calculation.of(IndicatorKind.YES_NO)).containsExactly(Calculation.LATEST);
        assertThat(Calculation.of(IndicatorKind.RUBRIC)).containsExactly(Calculation.LATEST);
    }
}
