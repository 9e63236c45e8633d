package org.pledgekeeper.evidence.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pledgekeeper.evidence.check.Checked.Answer;

/** What is asked for, and what is never: a link must not look around in our own network. */
class LinkProbeTests {

    private final List<String> asked = new ArrayList<>();
    private HttpServer server;

    @BeforeEach
    void begin() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext(
                "/",
                exchange -> {
                    asked.add(exchange.getRequestMethod() + " " + exchange.getRequestURI());
                    var path = exchange.getRequestURI().getPath();
                    exchange.getResponseHeaders().set("Location", "https://elsewhere.example/new");
                    int status =
                            path.equals("/no-head") && exchange.getRequestMethod().equals("HEAD")
                                    ? 405
                                    : path.matches("/\\d{3}")
                                            ? Integer.parseInt(path.substring(1))
                                            : 200;
                    exchange.sendResponseHeaders(status, -1);
                    exchange.close();
                });
        server.start();
    }

    @AfterEach
    void end() {
        server.stop(0);
    }

    private Checked ask(String path) {
        return new LinkProbe(InetAddress::isLoopbackAddress)
                .ask("http://localhost:" + server.getAddress().getPort() + path);
    }

    @ParameterizedTest
    @CsvSource({
        "/200, FOUND",
        "/no-head, FOUND",
        "/401, FOUND",
        "/301, MOVED",
        "/404, GONE",
        "/410, GONE",
        "/503, SILENT",
        "/429, SILENT"
    })
    void tellsWhatTheServerSays(String path, Answer answer) {
        assertThat(ask(path).answer()).isEqualTo(answer);
    }

    @Test
    void notesWhereItIsSentOnAndDoesNotGoThere() {
        assertThat(ask("/302").redirectsTo()).isEqualTo("https://elsewhere.example/new");
        assertThat(asked).containsExactly("HEAD /302");
    }

    @Test
    void asksForTheAddressAsItIsWithoutItsLastPart() {
        ask("/a%20b/é?q=1#Human%20trafficking");
        assertThat(asked).containsExactly("HEAD /a%20b/%C3%A9?q=1");
    }

    @Test
    void neverAsksInAClosedNetwork() {
        var probe = new LinkProbe(OpenNetwork::holds);
        int port = server.getAddress().getPort();
        for (var host : List.of("localhost", "127.0.0.1", "[::1]", "2130706433", "0x7f.1")) {
            assertThat(probe.ask("http://" + host + ":" + port + "/200").answer())
                    .as(host)
                    .isNotEqualTo(Answer.FOUND);
        }
        assertThat(asked).isEmpty();
    }

    @Test
    void saysThatNobodyAnswers() {
        server.stop(0);
        assertThat(ask("/200")).isEqualTo(Checked.SILENT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "0.0.0.0",
                "10.1.2.3",
                "172.16.0.1",
                "172.31.255.255",
                "192.168.1.1",
                "169.254.169.254",
                "100.64.0.1",
                "192.0.0.8",
                "198.18.0.1",
                "224.0.0.1",
                "255.255.255.255",
                "::1",
                "::",
                "::ffff:127.0.0.1",
                "::ffff:10.0.0.1",
                "fe80::1",
                "fc00::1",
                "fd00:ec2::254",
                "ff02::1",
                "64:ff9b::7f00:1",
                "2002:7f00:1::",
                "2002:a00:1::",
                "2001:0:4136:e378::",
                "2001:db8::1",
                "::7f00:1"
            })
    void knowsClosedNetworks(String address) throws IOException {
        assertThat(OpenNetwork.holds(InetAddress.getByName(address))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"8.8.8.8", "172.32.0.1", "100.128.0.1", "2606:4700:4700::1111"})
    void knowsTheOpenOne(String address) throws IOException {
        assertThat(OpenNetwork.holds(InetAddress.getByName(address))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ftp://example.org/",
                "http://example.org:25/",
                "http://me:secret@example.org/",
                "http://example.org:99999/",
                "http://example.org\\@10.0.0.1/"
            })
    void asksForNoOddAddress(String address) {
        assertThat(new LinkProbe(any -> true).ask(address)).isEqualTo(Checked.NOT_ASKED);
    }
}
