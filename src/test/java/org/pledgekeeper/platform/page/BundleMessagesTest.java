package org.pledgekeeper.platform.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class BundleMessagesTest {

    private static final Locale ARABIC = Locale.forLanguageTag("ar");

    private final BundleMessages messages = new BundleMessages();

    @Test
    void aNameInAnArabicSentenceKeepsItsOwnDirection() {
        assertThat(say("ICRC")).contains("\u2066ICRC\u2069");
        assertThat(say("الاتحاد")).contains("\u2067الاتحاد\u2069");
        assertThat(say("2024")).contains("\u20682024\u2069");
    }

    /** Else a browser reads "from – to" as the end first. */
    @Test
    void aPeriodInsideAnArabicSentenceIsReadFromItsBeginning() {
        var period = messages.getMessage("span.between", new Object[] {"يناير", "مارس"}, ARABIC);
        assertThat(say(period)).contains("\u2067" + period + "\u2069");
    }

    private String say(String fact) {
        return messages.getMessage("span.since", new Object[] {fact}, ARABIC);
    }
}
