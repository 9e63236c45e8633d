package org.pledgekeeper.platform.access;

import jakarta.servlet.DispatcherType;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;

/** Deny by default: an address that is not listed here answers nobody. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SiteSettings.class)
class SecurityRules {

    @Bean
    SecurityFilterChain pages(HttpSecurity http, ObjectProvider<LateForms> lateForms) {
        http.authorizeHttpRequests(
                        address ->
                                // the error page is where the server goes, not an address to ask
                                // for
                                address.dispatcherTypeMatchers(DispatcherType.ERROR)
                                        .permitAll()
                                        .requestMatchers(
                                                "/login",
                                                "/setup",
                                                "/actuator/health/**",
                                                "/assets/*",
                                                "/favicon.ico")
                                        .permitAll()
                                        // Published documents are for everybody; the page itself
                                        // tells published from unpublished.
                                        .requestMatchers("/pledges/{code}/reports/{number}/pdf")
                                        .permitAll()
                                        // A colleague without an account answers one question;
                                        // the token in the address is all that opens it.
                                        .requestMatchers("/answer/{token}")
                                        .permitAll()
                                        .requestMatchers(
                                                "/",
                                                "/me/**",
                                                "/pledges/**",
                                                "/actions",
                                                "/actions.*",
                                                "/actions/new",
                                                "/indicators",
                                                "/review",
                                                "/search")
                                        .authenticated()
                                        .anyRequest()
                                        .denyAll())
                .formLogin(
                        form ->
                                form.loginPage("/login")
                                        .defaultSuccessUrl("/")
                                        .failureHandler(new FailedSignIn()))
                .logout(
                        out ->
                                out.logoutSuccessUrl("/login?logout")
                                        .addLogoutHandler(
                                                (request, response, person) ->
                                                        response.setHeader(
                                                                "Clear-Site-Data",
                                                                "\"cache\", \"storage\"")))
                .exceptionHandling(
                        failure ->
                                failure.accessDeniedHandler(new Denial(lateForms))
                                        .authenticationEntryPoint(new Door()))
                // those of the gate stand on every answer, not only on those that come this far
                .headers(headers -> headers.disable());
        return http.build();
    }

    /**
     * One cookie. On https it is bound to the host; on a laptop's plain http no browser would keep
     * a secure one.
     */
    @Bean
    CookieSerializer sessionCookie(SiteSettings site) {
        var cookie = new DefaultCookieSerializer();
        cookie.setCookieName(site.secure() ? "__Host-SESSION" : "SESSION");
        cookie.setUseSecureCookie(site.secure());
        cookie.setUseHttpOnlyCookie(true);
        cookie.setSameSite("Lax");
        cookie.setCookiePath("/");
        return cookie;
    }
}
