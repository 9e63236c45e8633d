package org.pledgekeeper.platform.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pledgekeeper.platform.access.SiteSettings;
import org.pledgekeeper.values.Language;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.util.WebUtils;

/**
 * The language of a page: asked for in the address ({@code ?lang=}), else chosen before (a cookie),
 * else the person's own, else the browser's, else English. Digits follow the person's choice and
 * are Latin otherwise.
 */
@Component("localeResolver")
class PageLanguage implements LocaleResolver {

    private static final String COOKIE = "lang";
    private static final String RESOLVED = PageLanguage.class.getName();

    private final ObjectProvider<PreferencesSource> people;
    private final SiteSettings site;

    PageLanguage(ObjectProvider<PreferencesSource> people, SiteSettings site) {
        this.people = people;
        this.site = site;
    }

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        if (request.getAttribute(RESOLVED) instanceof Locale known) {
            return known;
        }
        var preferred = preferences();
        var language =
                Stream.of(
                                offered(request.getParameter("lang")),
                                chosenBefore(request),
                                preferred.map(Preferences::language),
                                browsers(request))
                        .flatMap(Optional::stream)
                        .findFirst()
                        .orElse(Language.EN);
        var digits = preferred.map(Preferences::digits).orElse("latn");
        var locale = Locale.forLanguageTag(language.tag() + "-u-nu-" + digits);
        request.setAttribute(RESOLVED, locale);
        return locale;
    }

    private Optional<Preferences> preferences() {
        return people.stream().findFirst().flatMap(PreferencesSource::preferences);
    }

    private static Optional<Language> chosenBefore(HttpServletRequest request) {
        var cookie = WebUtils.getCookie(request, COOKIE);
        return offered(cookie == null ? null : cookie.getValue());
    }

    private static Optional<Language> browsers(HttpServletRequest request) {
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

    /** Remembers the choice for a year. */
    @Override
    public void setLocale(
            HttpServletRequest request,
            @Nullable HttpServletResponse response,
            @Nullable Locale locale) {
        if (response == null || locale == null) {
            return;
        }
        request.removeAttribute(RESOLVED);
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                ResponseCookie.from(COOKIE, locale.getLanguage())
                        .path("/")
                        .maxAge(java.time.Duration.ofDays(365))
                        .httpOnly(true)
                        .secure(site.secure())
                        .sameSite("Lax")
                        .build()
                        .toString());
    }
}
