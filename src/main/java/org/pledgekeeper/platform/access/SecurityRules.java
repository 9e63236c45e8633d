package org.pledgekeeper.platform.access;

import static org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy.SAME_ORIGIN;

import java.time.Duration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.logout.HeaderWriterLogoutHandler;
import org.springframework.security.web.header.writers.ClearSiteDataHeaderWriter;
import org.springframework.security.web.header.writers.ClearSiteDataHeaderWriter.Directive;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;

/** Deny by default: an address that is not listed here answers nobody. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SiteSettings.class)
class SecurityRules {

    private static final String CONTENT_POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; "
                    + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'; "
                    + "require-trusted-types-for 'script'; trusted-types 'none'";

    @Bean
    SecurityFilterChain pages(HttpSecurity http) {
        http.authorizeHttpRequests(
                        address ->
                                address.requestMatchers(
                                                "/login",
                                                "/setup",
                                                "/error",
                                                "/actuator/health/**",
                                                "/*.css",
                                                "/*.js",
                                                "/*.svg",
                                                "/*.ico")
                                        .permitAll()
                                        // Published documents are for everybody; the page itself
                                        // tells published from unpublished.
                                        .requestMatchers("/pledges/{code}/reports/{number}/pdf")
                                        .permitAll()
                                        .requestMatchers(
                                                "/",
                                                "/me/**",
                                                "/pledges/**",
                                                "/actions",
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
                                        .failureUrl("/login?error"))
                .logout(
                        out ->
                                out.logoutSuccessUrl("/login?logout")
                                        .addLogoutHandler(
                                                new HeaderWriterLogoutHandler(
                                                        new ClearSiteDataHeaderWriter(
                                                                Directive.CACHE,
                                                                Directive.STORAGE))))
                .headers(
                        headers ->
                                headers.contentSecurityPolicy(
                                                policy -> policy.policyDirectives(CONTENT_POLICY))
                                        .frameOptions(frame -> frame.deny())
                                        .referrerPolicy(referrer -> referrer.policy(SAME_ORIGIN))
                                        .crossOriginOpenerPolicy(
                                                opener ->
                                                        opener.policy(
                                                                CrossOriginOpenerPolicy
                                                                        .SAME_ORIGIN))
                                        .crossOriginResourcePolicy(
                                                resource ->
                                                        resource.policy(
                                                                CrossOriginResourcePolicy
                                                                        .SAME_ORIGIN))
                                        .permissionsPolicyHeader(
                                                permissions ->
                                                        permissions.policy(
                                                                "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()"))
                                        .httpStrictTransportSecurity(
                                                transport ->
                                                        transport
                                                                .maxAgeInSeconds(
                                                                        Duration.ofDays(730)
                                                                                .toSeconds())
                                                                .includeSubDomains(true)));
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
