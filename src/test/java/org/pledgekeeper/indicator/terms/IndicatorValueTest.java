package org.pledgekeeper.indicator.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pledgekeeper.indicator.terms.Dimension.Code;
import org.pledgekeeper.values.Language;
import org.pledgekeeper.values.LocalisedText;

class IndicatorValueTest {

    @Test
    void aRatioKeepsBothNumbersAndIsOfSomething_rule10() {
        assertThat(IndicatorValue.ratio(new BigDecimal("12.00"), new BigDecimal("40")).plain())
                .isEqualTo("12/40");
        assertThatThrownBy(() -> IndicatorValue.ratio(BigDecimal.ONE, BigDecimal.ZERO))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new IndicatorValue(null, BigDecimal.ONE, null, null, null))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void zeroIsAValueAndNothingIsNone_rule11() {
        assertThat(IndicatorValue.number(new BigDecimal("0.00")).plain()).isEqualTo("0");
        assertThat(IndicatorValue.yes(false).plain()).isEqualTo("false");
        assertThat(IndicatorValue.stored(null, null, null, null, null)).isNull();
    }

    @Test
    void aValueHasOneShape() {
        assertThatThrownBy(() -> new IndicatorValue(BigDecimal.ONE, null, null, true, null))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new IndicatorValue(null, null, null, null, null))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void equalNumbersAreEqualHoweverTheyWereStored() {
        assertThat(IndicatorValue.number(new BigDecimal("80.00")))
                .isEqualTo(IndicatorValue.number(new BigDecimal("80")));
        assertThat(IndicatorValue.number(new BigDecimal("12.5")).whole()).isFalse();
        assertThat(IndicatorValue.number(new BigDecimal("1E+2")).plain()).isEqualTo("100");
    }

    @Test
    void aDimensionHasTwoCodesAtLeastAndNoneTwice() {
        var text = LocalisedText.of(Language.EN, "Sex");
        var one = new Code("F", text);
        assertThatThrownBy(() -> new Dimension(1, text, List.of(one)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Dimension(1, text, List.of(one, one)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Code("no code", text))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
