package org.pledgekeeper.platform;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The one source of the current time; nothing else in the house asks the system clock. */
@Configuration(proxyBeanMethods = false)
class TimeSettings {

    @Bean
    Clock clock() {
        return Clock.systemDefaultZone();
    }
}
