package org.pledgekeeper.account.me;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.pledgekeeper.account.CurrentUser;
import org.pledgekeeper.account.Permission;
import org.pledgekeeper.account.UserDirectory;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Templates know the signed-in person as {@code me}; a visitor is null. */
@Configuration(proxyBeanMethods = false)
class PersonFacts implements WebMvcConfigurer, HandlerInterceptor {

    private final UserDirectory people;

    PersonFacts(UserDirectory people) {
        this.people = people;
    }

    /**
     * @param logs may log actions somewhere
     * @param reviews may verify actions somewhere
     * @param keeps may make pledges somewhere
     */
    record Me(String name, boolean logs, boolean reviews, boolean keeps, boolean administers) {}

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler) {
        people.visitor().ifPresent(person -> request.setAttribute("me", me(person)));
        return true;
    }

    private static Me me(CurrentUser person) {
        return new Me(
                person.name(),
                person.mayAnywhere(Permission.LOG),
                person.mayAnywhere(Permission.VERIFY),
                person.mayAnywhere(Permission.KEEP_PLEDGE),
                person.mayAnywhere(Permission.ADMINISTER));
    }
}
