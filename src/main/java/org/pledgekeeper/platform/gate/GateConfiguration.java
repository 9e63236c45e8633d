package org.pledgekeeper.platform.gate;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import java.time.Clock;
import java.util.EnumSet;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/**
 * The order of the gate: headers, then (once the encoding of the request is set) the outage, then
 * where files may go, then the text. Sessions and security come after all of them.
 */
@Configuration(proxyBeanMethods = false)
class GateConfiguration {

    private static final int FIRST = Ordered.HIGHEST_PRECEDENCE;

    @Bean
    FilterRegistrationBean<Filter> headersOfEveryAnswer(SafeHeaders headers) {
        return at(FIRST + 1, new HeaderFilter(headers));
    }

    @Bean
    FilterRegistrationBean<Filter> outageOfTheDatabase(OutagePage page, Clock clock) {
        return at(FIRST + 2, new OutageFilter(page, clock));
    }

    @Bean
    FilterRegistrationBean<Filter> filesOnlyWhereTheyAreWanted() {
        return at(FIRST + 3, new UploadFilter());
    }

    @Bean
    FilterRegistrationBean<Filter> textOfEveryRequest() {
        return at(FIRST + 4, new TextFilter());
    }

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> refusalsOfTomcat(
            SafeHeaders headers) {
        return server -> server.addEngineValves(new HeaderValve(headers));
    }

    private static FilterRegistrationBean<Filter> at(int order, Filter filter) {
        var registration = new FilterRegistrationBean<>(filter);
        registration.setOrder(order);
        registration.setDispatcherTypes(EnumSet.of(DispatcherType.REQUEST, DispatcherType.ERROR));
        return registration;
    }
}
