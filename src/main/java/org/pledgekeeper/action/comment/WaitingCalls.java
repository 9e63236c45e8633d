package org.pledgekeeper.action.comment;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.pledgekeeper.account.UserDirectory;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** The head of every page says how many comments call its reader. */
@Configuration(proxyBeanMethods = false)
class WaitingCalls implements WebMvcConfigurer, HandlerInterceptor {

    private final UserDirectory people;
    private final MentionQuery mentions;

    WaitingCalls(UserDirectory people, MentionQuery mentions) {
        this.people = people;
        this.mentions = mentions;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public void postHandle(
            HttpServletRequest request,
            HttpServletResponse response,
            Object handler,
            @Nullable ModelAndView page) {
        var view = page == null ? null : page.getViewName();
        if (view != null && !view.startsWith("redirect:")) {
            people.visitor()
                    .map(mentions::unread)
                    .filter(count -> count > 0)
                    .ifPresent(count -> request.setAttribute("calls", count));
        }
    }
}
