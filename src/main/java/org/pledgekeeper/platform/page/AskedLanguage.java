package org.pledgekeeper.platform.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pledgekeeper.values.Language;
import org.springframework.http.HttpHeaders;
import org.springframework.web.util.WebUtils;

/** The language that a request itself asks for, whoever sent it. */
public final class AskedLanguage {

    static final String COOKIE = "lang";

    private AskedLanguage() {}

    /** For pages that must not ask who is signed in. */
    public static Language of(HttpServletRequest request) {
        return Stream.of(inAddress(request), chosenBefore(request), browsers(request))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(Language.EN);
    }

    static Optional<Language> inAddress(HttpServletRequest request) {
        return offered(named(request));
    }

    /** A request whose form cannot be read asks for none: the page that says so needs one, too. */
    static @Nullable String named(HttpServletRequest request) {
        try {
            return request.getParameter("lang");
        } catch (IllegalStateException unreadable) {
            return null;
        }
    }

    static Optional<Language> chosenBefore(HttpServletRequest request) {
        var cookie = WebUtils.getCookie(request, COOKIE);
        return offered(cookie == null ? null : cookie.getValue());
    }

    static Optional<Language> browsers(HttpServletRequest request) {
        var asked = request.getHeader(HttpHeaders.ACCEPT_LANGUAGE);
        if (asked == null) {
            return Optional.empty();
        }
        var locales = request.getLocales();
        while (locales.hasMoreElements()) {
            var found = offered(locales.nextElement().getLanguage());
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Optional<Language> offered(@Nullable String tag) {
        return Language.INTERFACE.stream().filter(each -> each.tag().equals(tag)).findFirst();
    }
}
