package org.pledgekeeper.evidence.check;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** Nothing is scheduled, and nothing leaves the house, unless it is switched on. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(CheckSettings.class)
class CheckConfiguration {

    @Bean
    LinkProbe linkProbe() {
        return new LinkProbe(OpenNetwork::holds);
    }

    @Configuration(proxyBeanMethods = false)
    @EnableScheduling
    @ConditionalOnProperty("pledgekeeper.link-check.enabled")
    static class Rounds {

        private final LinkChecks checks;

        Rounds(LinkChecks checks) {
            this.checks = checks;
        }

        @Scheduled(fixedDelayString = "PT1M", initialDelayString = "PT1M")
        void round() {
            checks.round();
        }
    }
}
