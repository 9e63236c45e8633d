package org.pledgekeeper.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pledgekeeper.support.ApplicationProcess;

/** A first start that is killed, twice: the next one leaves nobody without a password. */
class CutShortStartTests {

    private static final String PASSWORD_SHOWN = "Password of all four: ";

    @TempDir Path folder;

    @Test
    void theNextStartLoadsWhatIsMissingAndShowsAPassword() throws Exception {
        killedAfter("of 41 actions");
        var second = killedAfter("freezing and printing its report");
        assertThat(second).as("nothing of the first was left").contains("10 of 41 actions");

        try (var third = start().ready()) {
            await().atMost(Duration.ofSeconds(20)).until(() -> shown(third));
            assertThat(third.said())
                    .contains("taking up the rest of it")
                    .doesNotContain("of 41 actions");
            assertThat(third.status("/pledges/trafficking/reports/1/pdf?lang=ar")).isEqualTo(200);
        }
        try (var fourth = start().ready()) {
            await().atMost(Duration.ofSeconds(20))
                    .until(() -> fourth.said().contains("Pledgekeeper is ready"));
            assertThat(shown(fourth)).isFalse();
        }
    }

    /** What it had said by then. */
    private String killedAfter(String words) {
        try (var start = start()) {
            await().atMost(Duration.ofMinutes(4))
                    .pollInterval(Duration.ofMillis(50))
                    .until(() -> start.said().contains(words));
            start.kill();
            assertThat(shown(start)).isFalse();
            return start.said();
        }
    }

    private ApplicationProcess start() {
        return ApplicationProcess.on(folder.resolve("data"), Map.of());
    }

    private static boolean shown(ApplicationProcess start) {
        return start.said().contains(PASSWORD_SHOWN);
    }
}
