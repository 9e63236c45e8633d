package org.pledgekeeper.support.browser;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** That journeys find nothing means something only if there is something to be found. */
class AxeTests {

    @ParameterizedTest
    @CsvSource({
        "image-alt, light, <img src='/assets/icon.svg'>",
        "color-contrast, light, <p style='color:#ccc;background:#fff'>Pale</p>",
        "color-contrast, dark, '<style>@media (prefers-color-scheme: dark) {p {color:#333;background:#000}}</style><p>Dim</p>'"
    })
    void findsWhatIsWrong(String rule, String scheme, String body) {
        try (var page = Browsers.browser().newPage()) {
            page.setContent("<html lang='en'><title>x</title><main><h1>x</h1>" + body);
            Axe.putInto(page);
            assertThatThrownBy(() -> Axe.findsNothing(page, "a page"))
                    .isInstanceOf(AssertionError.class)
                    .hasMessageContaining("axe on a page, " + scheme)
                    .hasMessageContaining(rule);
        }
    }
}
