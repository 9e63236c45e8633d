package org.pledgekeeper.platform.database.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the embedded server promises while nothing goes wrong. */
class EmbeddedDatabaseTests {

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
    void holdsWhatItPromisesOnDurabilityAndMemory() throws SQLException {
        assertThat(server.answer("show fsync")).isEqualTo("on");
        assertThat(server.answer("show synchronous_commit")).isEqualTo("on");
        assertThat(server.answer("show full_page_writes")).isEqualTo("on");
        assertThat(server.answer("show data_checksums")).isEqualTo("on");
        assertThat(server.answer("show max_connections")).isEqualTo("60");
        assertThat(
                        server.answer(
                                "select datlocale from pg_database where datname = current_database()"))
                .isEqualTo("C.UTF-8");
        assertThat(server.answer("select rolsuper from pg_roles where rolname = current_user"))
                .isEqualTo("f");
    }

    @Test
    void answersOnTheLoopbackAddressOnlyAndBelowTheEphemeralPorts() throws Exception {
        int port = Integer.parseInt(server.database().url().replaceAll(".*:(\\d+)/.*", "$1"));
        assertThat(port).isLessThan(32_768);
        assertThat(server.answer("show listen_addresses")).isEqualTo("127.0.0.1");
        assertThat(server.answerToSuperuser("show unix_socket_directories")).isEmpty();
        for (NetworkInterface card : NetworkInterface.networkInterfaces().toList()) {
            for (InetAddress address : card.inetAddresses().toList()) {
                if (!address.isLoopbackAddress() && !address.isLinkLocalAddress()) {
                    assertThatThrownBy(() -> new Socket(address, port).close())
                            .isInstanceOf(ConnectException.class);
                }
            }
        }
    }

    @Test
    void refusesAWrongPasswordAndKeepsTheRightOneToItsOwner() throws IOException {
        for (String password : List.of("", "wrong", "pledgekeeper", "postgres")) {
            assertThatThrownBy(
                            () ->
                                    DriverManager.getConnection(
                                            server.database().url(), "postgres", password))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("password");
        }
        Path root = server.data().resolve("postgres");
        assertThat(permissions(root)).isEqualTo("rwx------");
        assertThat(permissions(root.resolve("cluster"))).isEqualTo("rwx------");
        assertThat(permissions(root.resolve("password-postgres"))).isEqualTo("rw-------");
        assertThat(permissions(root.resolve("password-pledgekeeper"))).isEqualTo("rw-------");
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
