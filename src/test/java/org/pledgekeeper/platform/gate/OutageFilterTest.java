package org.pledgekeeper.platform.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.StaticMessageSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class OutageFilterTest {

    private static final Instant START = Instant.parse("2026-11-24T10:00:00Z");

    private final AtomicInteger asked = new AtomicInteger();
    private Instant now = START;
    private RuntimeException trouble = new IllegalStateException(new SQLException("", "08006"));

    private final OutageFilter filter =
            new OutageFilter(new OutagePage(sentences()), new Ticking());

    /** Rule 17. */
    @Test
    void keepsWhatWasTypedInAFormThatSendsItAgain() throws Exception {
        var form = new MockHttpServletRequest("POST", "/pledges/trafficking/actions");
        form.setParameter("description", "Two lines,\nwith <b>marks</b> & \"quotes\"");
        form.setParameter("when.startYear", "2026");
        form.setParameter("_csrf", "token");
        form.setParameter("password", "correct horse");
        var answer = sent(form);
        assertThat(answer.getStatus()).isEqualTo(503);
        assertThat(answer.getHeader("Retry-After")).isNotBlank();
        assertThat(answer.getContentAsString())
                .contains("action=\"/pledges/trafficking/actions\"")
                .contains(
                        "\nTwo lines,\nwith &lt;b&gt;marks&lt;/b&gt; &amp; &quot;quotes&quot;</textarea>")
                .contains("name=\"when.startYear\" value=\"2026\"")
                .contains("name=\"_csrf\" value=\"token\"")
                .doesNotContain("correct horse");
    }

    @Test
    void speaksTheLanguageOfTheVisitorWithoutAskingWhoItIs() throws Exception {
        var request = new MockHttpServletRequest("GET", "/pledges");
        request.addHeader("Accept-Language", "ar");
        request.addPreferredLocale(Locale.forLanguageTag("ar"));
        assertThat(sent(request).getContentAsString()).contains("lang=\"ar\" dir=\"rtl\"");
    }

    @Test
    void triesOnceASecondAndOpensByItself() throws Exception {
        sent(page());
        assertThat(sent(page()).getStatus()).isEqualTo(503);
        assertThat(asked).as("the second was answered at once").hasValue(1);
        now = now.plusSeconds(2);
        trouble = null;
        assertThat(sent(page()).getStatus()).isEqualTo(200);
        assertThat(sent(page()).getStatus()).isEqualTo(200);
    }

    @Test
    void leavesStylesAndHealthAlone() throws Exception {
        sent(page());
        trouble = null;
        assertThat(sent(new MockHttpServletRequest("GET", "/app-0f3.css")).getStatus())
                .isEqualTo(200);
        assertThat(sent(new MockHttpServletRequest("GET", "/actuator/health/liveness")).getStatus())
                .isEqualTo(200);
    }

    @Test
    void passesOnWhatIsNoOutage() {
        trouble = new IllegalStateException("a mistake of ours");
        assertThatThrownBy(() -> sent(page())).isSameAs(trouble);
    }

    private static MockHttpServletRequest page() {
        return new MockHttpServletRequest("GET", "/pledges");
    }

    private MockHttpServletResponse sent(MockHttpServletRequest request)
            throws IOException, ServletException {
        var answer = new MockHttpServletResponse();
        FilterChain house =
                (in, out) -> {
                    asked.incrementAndGet();
                    if (trouble != null) {
                        throw trouble;
                    }
                };
        filter.doFilter(request, answer, house);
        return answer;
    }

    private static StaticMessageSource sentences() {
        var sentences = new StaticMessageSource();
        sentences.setUseCodeAsDefaultMessage(true);
        return sentences;
    }

    private final class Ticking extends Clock {

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            return this;
        }
    }
}
