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

/**
 * The language of a page: asked for in the address ({@code ?lang=}), else chosen before (a cookie),
 * else the person's own, else the browser's, else English. Digits follow the person's choice and
 * are Latin otherwise.
 */
@Component("localeResolver")
class PageLanguage implements LocaleResolver {

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
                                AskedLanguage.inAddress(request),
                                AskedLanguage.chosenBefore(request),
                                preferred.map(Preferences::language),
                                AskedLanguage.browsers(request))
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
                ResponseCookie.from(AskedLanguage.COOKIE, locale.getLanguage())
                        .path("/")
                        .maxAge(java.time.Duration.ofDays(365))
                        .httpOnly(true)
                        .secure(site.secure())
                        .sameSite("Lax")
                        .build()
                        .toString());
    }
}
