package org.pledgekeeper.sample;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How the demo accounts of a first start are made.
 *
 * @param password theirs; without it one is generated and shown once
 */
@ConfigurationProperties("pledgekeeper.demo")
record DemoSettings(@Nullable String password) {}
