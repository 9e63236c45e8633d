package org.pledgekeeper.platform.database.server;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Restarts, kills, leftovers: what the next start finds and mends, or refuses. */
class RecoveryTests {

    @TempDir Path folder;

    private ServerUnderTest server;

    @BeforeEach
    void startOnAnEmptyFolder() throws IOException {
        server = new ServerUnderTest(folder);
        server.start();
    }

    @AfterEach
    void stop() throws IOException {
        server.stop();
        server.forgetUnpacked();
    }

    @Test
    void keepsDataAndPortOverARestart() throws SQLException {
        server.execute("create table kept as select 42 as answer");
        String url = server.database().url();
        server.stop();
        assertThatThrownBy(() -> server.answer("select 1")).isInstanceOf(SQLException.class);

        server.start();

        assertThat(server.database().url()).isEqualTo(url);
        assertThat(server.answer("select answer from kept")).isEqualTo("42");
    }

    @Test
    void startsTheServerAgainWhenItWasKilled() throws Exception {
        server.execute("create table kept as select 42 as answer");
        long first = server.postmaster();
        ProcessHandle.of(first).orElseThrow().destroyForcibly();

        await().atMost(Duration.ofSeconds(20))
                .ignoreExceptions()
                .until(
                        () ->
                                server.postmaster() != first
                                        && "42".equals(server.answer("select * from kept")));
    }

    @Test
    void refusesASecondCopyOnTheSameFolderInOneSentence() {
        assertThatThrownBy(() -> EmbeddedDatabase.start(server.data()))
                .isInstanceOf(EmbeddedDatabaseFailure.class)
                .hasMessageStartingWith(
                        "Another running copy uses the data folder " + server.data());
    }

    @Test
    void recoversAfterApplicationAndServerWereKilledApart() throws Exception {
        server.execute("create table kept as select 42 as answer");
        server.stop();
        Process application = server.applicationOfItsOwn();
        long orphan = server.postmaster();
        application.destroyForcibly().waitFor(10, SECONDS);
        assertThat(ProcessHandle.of(orphan)).isPresent();

        server.start();

        assertThat(server.postmaster()).isNotEqualTo(orphan);
        assertThat(server.answer("select answer from kept")).isEqualTo("42");
    }

    @Test
    void recoversAfterBothWereKilledTogether() throws Exception {
        server.stop();
        Process application = server.applicationOfItsOwn();
        ProcessHandle postgres = ProcessHandle.of(server.postmaster()).orElseThrow();
        application.destroyForcibly().waitFor(10, SECONDS);
        postgres.destroyForcibly();

        server.start();

        assertThat(server.answer("select 1")).isEqualTo("1");
    }

    @Test
    void removesAFileThatNamesAProcessOfSomebodyElse() throws Exception {
        server.stop();
        Path file = server.data().resolve("postgres/cluster/postmaster.pid");
        Files.writeString(file, ProcessHandle.current().pid() + "\n/elsewhere\n");

        server.start();

        assertThat(server.answer("select 1")).isEqualTo("1");
    }

    @Test
    void refusesDataOfAnotherMajorVersionAndTouchesNothing() throws IOException {
        server.stop();
        Path version = server.data().resolve("postgres/cluster/PG_VERSION");
        Files.writeString(version, "17\n");
        Path ours = server.data().resolve("postgres/cluster/pledgekeeper.conf");
        Files.delete(ours);

        assertThatThrownBy(() -> EmbeddedDatabase.start(server.data()))
                .isInstanceOf(EmbeddedDatabaseFailure.class)
                .hasMessageContaining("written by PostgreSQL 17")
                .hasMessageContaining("docs/operations.md");

        assertThat(version).hasContent("17");
        assertThat(ours).doesNotExist();
    }
}
