package org.pledgekeeper.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.pledgekeeper.support.ApplicationProcess;
import org.pledgekeeper.support.TestFolder;

/** The application as a process: the first day of an installation, and what may befall it. */
class FirstStartTests {

    @Test
    void aFirstStartTellsWhoMaySignInAndALaterOneKeepsEverything() throws Exception {
        var data = TestFolder.emptied("first-start");
        try (var first = ApplicationProcess.on(data, Map.of()).ready()) {
            assertThat(first.said())
                    .contains(first.address())
                    .contains("staff@example.org", "manager@example.org")
                    .contains("auditor@example.org", "admin@example.org");
            assertThat(first.status("/login")).isEqualTo(200);
            assertThat(first.status("/pledges/trafficking/reports/1/pdf?lang=ar")).isEqualTo(200);

            try (var second = ApplicationProcess.on(data, Map.of())) {
                assertThat(second.exitCode()).isNotZero();
                assertThat(second.said())
                        .contains("Another running copy uses the data folder " + data);
            }
            first.kill();
        }
        try (var again = ApplicationProcess.on(data, Map.of()).ready()) {
            assertThat(again.said()).doesNotContain("staff@example.org");
            assertThat(again.status("/pledges/trafficking/reports/1/pdf?lang=en")).isEqualTo(200);
        }
    }
}
