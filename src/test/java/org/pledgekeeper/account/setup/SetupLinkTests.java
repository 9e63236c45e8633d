package org.pledgekeeper.account.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pledgekeeper.support.ApplicationProcess;
import org.pledgekeeper.support.TestDatabase;

/** The first minute on a database of the operator's: no account, no sample, one link. */
class SetupLinkTests {

    private static final Pattern LINK = Pattern.compile("\\S+/setup\\?token=([\\w-]{43})");
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    @TempDir Path folder;

    private final TestDatabase database = TestDatabase.fresh();
    private ApplicationProcess application;

    @BeforeEach
    void start() {
        application =
                ApplicationProcess.on(
                        folder.resolve("data"),
                        Map.of(
                                "SPRING_DATASOURCE_URL", database.url(),
                                "SPRING_DATASOURCE_USERNAME", database.username(),
                                "SPRING_DATASOURCE_PASSWORD", database.password()));
        application.ready();
    }

    @AfterEach
    void stop() {
        application.close();
    }

    @Test
    void ofTwoBrowsersWithTheLinkOneMakesTheAdministratorAndThenItIsGone() throws Exception {
        await().atMost(Duration.ofSeconds(20)).until(() -> LINK.matcher(said()).find());
        var link = LINK.matcher(said());
        assertThat(link.find()).isTrue();
        var token = link.group(1);
        assertThat(count("app_user") + count("pledge")).isZero();
        assertThat(strings("select token_hash from setup_link")).doesNotContain(token);
        assertThat(application.status("/setup?token=guessed")).isEqualTo(404);

        var answers =
                List.of(new Browser(token), new Browser(token)).stream()
                        .map(browser -> CompletableFuture.supplyAsync(browser::submits))
                        .toList()
                        .stream()
                        .map(CompletableFuture::join)
                        .toList();

        assertThat(answers).containsExactlyInAnyOrder(302, 404);
        assertThat(strings("select role from membership")).containsExactly("ADMINISTRATOR");
        assertThat(count("setup_link")).isZero();
        assertThat(application.status("/setup?token=" + token)).isEqualTo(404);
    }

    private String said() {
        return application.said();
    }

    private int count(String table) throws SQLException {
        return Integer.parseInt(strings("select count(*)::text from " + table).get(0));
    }

    private List<String> strings(String query) throws SQLException {
        try (var connection = database.connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            var found = new ArrayList<String>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        }
    }

    /** Opened the page and filled in the form. */
    private final class Browser {

        private final HttpClient http =
                HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
        private final String token;
        private final String csrf;

        Browser(String token) throws Exception {
            this.token = token;
            var page = send(request("/setup?token=" + token).build());
            assertThat(page.statusCode()).isEqualTo(200);
            var field = CSRF.matcher(page.body());
            assertThat(field.find()).isTrue();
            csrf = field.group(1);
        }

        int submits() {
            try {
                var form =
                        Map.of(
                                "_csrf", csrf,
                                "token", token,
                                "name", "Nadia Benali",
                                "email", "nadia@society.example",
                                "language", "fr",
                                "password", "une phrase que personne ne devine",
                                "organisation", "A Society",
                                "kind", "NATIONAL_SOCIETY",
                                "country", "MA");
                var body =
                        form.entrySet().stream()
                                .map(each -> each.getKey() + "=" + encoded(each.getValue()))
                                .collect(Collectors.joining("&"));
                return send(request("/setup")
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(BodyPublishers.ofString(body))
                                .build())
                        .statusCode();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }

        private HttpRequest.Builder request(String path) {
            return HttpRequest.newBuilder(URI.create(application.address() + path));
        }

        private HttpResponse<String> send(HttpRequest request) throws Exception {
            return http.send(request, BodyHandlers.ofString());
        }

        private String encoded(String text) {
            return URLEncoder.encode(text, StandardCharsets.UTF_8);
        }
    }
}
