package org.pledgekeeper.bench;

import java.io.IOException;
import java.io.InputStream;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A person who is signed in, one connection, one request at a time. */
final class Browsing {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    private final HttpClient client =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .cookieHandler(new CookieManager())
                    .build();
    private final String site;
    private String token = "";

    private Browsing(String site) {
        this.site = site;
    }

    static Browsing as(String role, String password, String site) {
        var browsing = new Browsing(site);
        browsing.page("/login");
        browsing.post("/login", Map.of("username", role + "@bench.example", "password", password));
        browsing.page("/me");
        return browsing;
    }

    /** The whole page, and for the next form its token. */
    String page(String address) {
        var response = sent(HttpRequest.newBuilder(at(address)).build(), BodyHandlers.ofString());
        var found = TOKEN.matcher(response.body());
        token = found.find() ? found.group(1) : token;
        return response.body();
    }

    void get(String address) {
        sent(HttpRequest.newBuilder(at(address)).build(), BodyHandlers.ofByteArray());
    }

    /** Waits for the first byte only, as of a file that then streams. */
    void begin(String address) {
        try (InputStream body =
                sent(HttpRequest.newBuilder(at(address)).build(), BodyHandlers.ofInputStream())
                        .body()) {
            body.read();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    void post(String address, Map<String, String> fields) {
        var form =
                fields.entrySet().stream()
                        .map(each -> each.getKey() + "=" + encoded(each.getValue()))
                        .collect(Collectors.joining("&", "", "&_csrf=" + encoded(token)));
        sent(
                HttpRequest.newBuilder(at(address))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form))
                        .build(),
                BodyHandlers.ofString());
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private URI at(String address) {
        return URI.create(site + address);
    }

    private <T> HttpResponse<T> sent(HttpRequest request, HttpResponse.BodyHandler<T> handler) {
        try {
            var response = client.send(request, handler);
            if (response.statusCode() >= 400) {
                throw new IllegalStateException(response.statusCode() + " at " + request.uri());
            }
            return response;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
