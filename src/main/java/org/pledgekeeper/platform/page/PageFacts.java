package org.pledgekeeper.platform.page;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import org.pledgekeeper.platform.words.SpanWords;
import org.pledgekeeper.platform.words.Words;
import org.pledgekeeper.values.Language;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What every template may count on, error pages included: {@code page} about itself, {@code words}
 * to speak with. A language asked for in the address of a page stays chosen; that of a download
 * does not.
 */
@Configuration(proxyBeanMethods = false)
class PageFacts implements WebMvcConfigurer, HandlerInterceptor {

    private final LocaleResolver locales;
    private final MessageSource messages;
    private final SpanWords spans;
    private final ObjectProvider<PreferencesSource> people;

    PageFacts(
            LocaleResolver locales,
            MessageSource messages,
            SpanWords spans,
            ObjectProvider<PreferencesSource> people) {
        this.locales = locales;
        this.messages = messages;
        this.spans = spans;
        this.people = people;
    }

    /**
     * @param path address of the page without its query
     * @param keys whether single keys act
     * @param signedIn whether somebody is
     */
    record Page(
            String lang,
            String dir,
            String theme,
            String path,
            boolean keys,
            boolean signedIn,
            List<LanguageLink> languages) {}

    /** The same page in another language. */
    record LanguageLink(String tag, String dir, String name, String address, boolean current) {}

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler) {
        var locale = locales.resolveLocale(request);
        if (AskedLanguage.named(request) != null && !request.getRequestURI().endsWith("/pdf")) {
            locales.setLocale(request, response, locale);
        }
        request.setAttribute("words", new Words(messages, spans, locale));
        request.setAttribute("page", page(request, locale));
        return true;
    }

    private Page page(HttpServletRequest request, Locale locale) {
        var preferred = people.stream().findFirst().flatMap(PreferencesSource::preferences);
        var language = new Language(locale.getLanguage());
        var links =
                Language.INTERFACE.stream()
                        .map(each -> link(each, each.equals(language), request))
                        .toList();
        return new Page(
                language.tag(),
                language.direction(),
                preferred.map(Preferences::theme).orElse("auto"),
                address(request),
                preferred.map(Preferences::keys).orElse(true),
                preferred.isPresent(),
                links);
    }

    private static LanguageLink link(
            Language language, boolean current, HttpServletRequest request) {
        var own = Locale.forLanguageTag(language.tag());
        var address = UriComponentsBuilder.fromPath(address(request));
        if (request.getMethod().equals("GET")) {
            address.query(request.getQueryString());
        }
        return new LanguageLink(
                language.tag(),
                language.direction(),
                own.getDisplayLanguage(own),
                address.replaceQueryParam("lang", language.tag()).build().toUriString(),
                current);
    }

    /** On an error page, the address that failed. */
    private static String address(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String failed
                ? failed
                : request.getRequestURI();
    }
}
