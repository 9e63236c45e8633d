package org.pledgekeeper.draft;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pledgekeeper.account.CurrentUser;
import org.pledgekeeper.account.UserDirectory;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Gives every page its {@code drafts}, and follows each form that keeps them: one that was accepted
 * answers with a redirect, and its draft has served; whatever else became of it, what was typed is
 * kept.
 */
@Configuration(proxyBeanMethods = false)
class DraftFacts implements WebMvcConfigurer, HandlerInterceptor {

    private final Drafts drafts;
    private final Seal seals;
    private final UserDirectory people;
    private final Clock clock;

    DraftFacts(Drafts drafts, Seal seals, UserDirectory people, Clock clock) {
        this.drafts = drafts;
        this.seals = seals;
        this.people = people;
        this.clock = clock;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler) {
        people.visitor()
                .map(
                        person ->
                                new OpenPage(
                                        drafts,
                                        seals,
                                        person.id(),
                                        SentForm.id(request).orElseGet(UUID::randomUUID),
                                        clock.instant()))
                .ifPresent(page -> request.setAttribute("drafts", page));
        return true;
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request,
            HttpServletResponse response,
            Object handler,
            @Nullable Exception failure) {
        if (sentToBeSaved(request)) {
            var accepted = HttpStatusCode.valueOf(response.getStatus()).is3xxRedirection();
            people.visitor()
                    .map(CurrentUser::id)
                    .ifPresent(
                            person ->
                                    SentForm.of(request)
                                            .or(() -> settled(request, accepted))
                                            .ifPresent(
                                                    form -> {
                                                        if (accepted) {
                                                            drafts.saved(person, form);
                                                        } else {
                                                            drafts.keep(person, form);
                                                        }
                                                    }));
        }
    }

    private static Optional<SentForm> settled(HttpServletRequest request, boolean accepted) {
        return accepted ? SentForm.settled(request) : Optional.empty();
    }

    private static boolean sentToBeSaved(HttpServletRequest request) {
        return request.getMethod().equals("POST")
                && request.getDispatcherType() == DispatcherType.REQUEST
                && !request.getRequestURI().startsWith(DraftController.ADDRESS);
    }
}
