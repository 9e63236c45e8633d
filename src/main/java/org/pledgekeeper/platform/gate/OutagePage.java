package org.pledgekeeper.platform.gate;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.pledgekeeper.platform.access.KeptFields;
import org.pledgekeeper.platform.page.AskedLanguage;
import org.pledgekeeper.values.Language;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/**
 * The page of an outage, written by hand: a template would ask who is signed in, and nobody can
 * know. What was typed stands on it, in a form that sends it again.
 */
@Component
class OutagePage {

    private static final String RETRY_SECONDS = "5";

    private static final String PAGE =
            """
            <!DOCTYPE html>
            <html lang="%s" dir="%s">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>%s</title>
            <link rel="stylesheet" href="/assets/app.css">
            </head>
            <body>
            <main id="main" class="narrow">
            <h1>%s</h1>
            <p>%s</p>
            %s
            </main>
            </body>
            </html>
            """;

    private static final String AGAIN =
            """
            <p class="actions-bar"><a class="button primary" href="%s">%s</a></p>
            """;

    private static final String FORM =
            """
            <p>%s</p>
            <form method="post" action="%s">
            %s<p class="actions-bar"><button class="primary">%s</button></p>
            </form>
            """;

    private final MessageSource messages;

    OutagePage(MessageSource messages) {
        this.messages = messages;
    }

    void write(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var language = AskedLanguage.of(request);
        response.resetBuffer();
        response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
        response.setHeader(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
        response.setContentType(MediaType.TEXT_HTML_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getWriter().write(page(request, language));
    }

    private String page(HttpServletRequest request, Language language) {
        var title = say("error.503", language);
        return PAGE.formatted(
                language.tag(),
                language.direction(),
                title,
                title,
                say("error.503-help", language),
                request.getMethod().equals("POST")
                        ? form(request, language)
                        : AGAIN.formatted(address(request), say("error.again", language)));
    }

    private String form(HttpServletRequest request, Language language) {
        var fields = new StringBuilder();
        for (var field : KeptFields.withToken(request)) {
            fields.append(
                    (field.written()
                                    ? "<p class=\"field\"><textarea name=\"%s\" rows=\"4\" dir=\"auto\" aria-label=\"%s\">%s</textarea></p>%n"
                                    : "<input type=\"hidden\" name=\"%1$s\" value=\"%3$s\">%n")
                            .formatted(
                                    escaped(field.name()),
                                    say("error.typed", language),
                                    // a textarea swallows the first line end
                                    (field.written() ? "\n" : "") + escaped(field.value())));
        }
        return FORM.formatted(
                say("error.503-kept", language),
                address(request),
                fields,
                say("error.send-again", language));
    }

    private static String address(HttpServletRequest request) {
        var query = request.getQueryString();
        return escaped(request.getRequestURI() + (query == null ? "" : "?" + query));
    }

    private String say(String key, Language language) {
        return escaped(messages.getMessage(key, null, Locale.forLanguageTag(language.tag())));
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, StandardCharsets.UTF_8.name());
    }
}
