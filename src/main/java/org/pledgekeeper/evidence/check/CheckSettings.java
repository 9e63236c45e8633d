package org.pledgekeeper.evidence.check;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whether and how often links are checked.
 *
 * @param enabled asks other servers only when the operator wants it
 * @param atOnce how many in one round; rounds are a minute apart
 * @param again when a link that was found is asked for again
 * @param doubtful when one that was not found is
 */
@ConfigurationProperties("pledgekeeper.link-check")
record CheckSettings(
        @DefaultValue("false") boolean enabled,
        @DefaultValue("5") int atOnce,
        @DefaultValue("30d") Duration again,
        @DefaultValue("1d") Duration doubtful) {}
