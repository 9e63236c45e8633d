package org.pledgekeeper.platform.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+1",
                "-1",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                " =1",
                "\u200E=1",
                "\u200F\u00A0=cmd|' /C calc'!A0",
                "\uFEFF=1",
                "\uFF1D1",
                "\n=1"
            })
    void neverBeginsLikeAFormula(String text) {
        assertThat(SafeText.of(text)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "A1", "1 = 1", "2022-05", "«Paz»", "ورشة", "'=1"})
    void leavesAllElseAsItIs(String text) {
        assertThat(SafeText.of(text)).isEqualTo(text);
    }
}
